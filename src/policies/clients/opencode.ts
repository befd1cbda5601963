import type { ClientFacts } from './facts.ts';

/** opencode, as measured. */
export const opencode: ClientFacts = {
  version: '1.18.33',
  seen: '`<key>_<tool>`. Every character but letters, digits, `_` and `-` becomes `_`, in the key too.',
  cut: 'Nothing is cut.',
  collisions:
    'Of tools that end up with the same name, only the last is offered. Of two servers whose keys end up the same, only the later one has tools.',
  ruleName: 'The name that the model sees. A rule with the raw name does nothing, and no message says so.',
  precedence:
    'The last key that matches wins. Files are merged key by key: a later file changes the value of a key and leaves its place. A key that only it has comes after all others.',
  wildcards: '`*` stands for any text, anywhere in a key: `notes_*` is also every tool of a server `notes_x`.',
  matchesCase: true,
  denyHides: true,
  unruled: { interactive: 'allow', oneShot: 'allow' },
  unruledReadOnly: { interactive: 'allow', oneShot: 'allow' },
  hint: 'Nothing. A tool that no rule names runs anyway, whatever its server says of it.',
  bypass: '`opencode run --auto` runs the tools that must be asked for. Blocked ones stay hidden.',
  added: 'It stays hidden: the key of the whole server blocks it.',
  changes: [],
};

/** Kilo CLI, which is made from it. */
export const kilo: ClientFacts = {
  ...opencode,
  version: '7.7.9',
  bypass: '`kilo run --auto` runs the tools that must be asked for. Blocked ones stay hidden.',
};
