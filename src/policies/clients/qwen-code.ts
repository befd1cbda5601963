import type { ClientFacts } from './facts.ts';

/** Qwen Code, as measured. */
export const qwenCode: ClientFacts = {
  version: '0.24.4',
  seen: '`mcp__<key>__<tool>`, as it is where the whole name has at most 63 letters, digits, `_` and `-`. Any other name gets `_` for each other character, and a hash of seven characters at its end.',
  cut: 'A name of more than 63 characters is cut, and ends in a hash of seven characters.',
  collisions:
    'None within a server, as the hash tells two names apart. A server with a tool that is called like a property of every JavaScript object, such as `constructor`, is not started at all.',
  ruleName:
    'The raw name of the tool. A rule for `a_b` also covers a tool called `a/b`, whose own rule then counts where it is stricter.',
  precedence: '`deny` before `ask` before `allow`, over the files of the user and the project together.',
  wildcards:
    '`mcp__<key>__get_*` and `mcp__*` match in rules. `includeTools` and `excludeTools` take whole names only.',
  matchesCase: true,
  denyHides: false,
  unruled: { interactive: 'ask', oneShot: 'ask' },
  unruledReadOnly: { interactive: 'ask', oneShot: 'ask' },
  hint: 'Nothing: a tool that says that it only reads is asked for like any other.',
  bypass:
    '`--yolo` runs the tools that must be asked for. Blocked ones are still refused, and tools that are not in `includeTools` stay hidden.',
  added: 'It stays hidden until it is in `includeTools`. Qwen Code lists the tools of a server once a run.',
  changes: [],
};
