import type { ClientFacts } from './facts.ts';

/** What is known of Amp. */
export default {
  version: '0.0.1790142911-g7618fb',
  seen: '`mcp__<key>__<tool>`. Every character but letters, digits and `_` becomes `_`, a dash too; several in a row become one, and those at either end go: `__proto__` becomes `proto`.',
  cut: 'A name that would have 64 characters or more loses the server: the model sees the tool alone, cut to 64, without `mcp__` and key.',
  collisions:
    'Of tools of one server that end up with the same name, one is offered and the others vanish without a message. The same goes for two servers.',
  ruleName:
    'The name that the model sees, whatever the case of its letters. A rule with another spelling has no effect, and no message says so.',
  precedence:
    'The first rule that matches, from the top of `amp.permissions`. Built-in rules come last; they allow `mcp__*`.',
  wildcards: '`mcp__notes__*` is a whole server. `*` and `?` stand for any text and any character.',
  matchesCase: false,
  denyHides: false,
  unruled: { interactive: 'allow', oneShot: 'allow' },
  unruledReadOnly: { interactive: 'allow', oneShot: 'allow' },
  hint: 'Nothing: a rule sees the name of a tool and its arguments.',
  bypass:
    'Its help says that `amp.dangerouslyAllowAll` turns off all questions. `amp permissions test` answers as if it were not there.',
  added: 'It is rejected, as every tool of the server that no rule names before the last one.',
  changes: [],
} satisfies ClientFacts;
