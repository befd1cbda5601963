import type { ClientFacts } from './facts.ts';

/** Qwen Code, as measured. */
export const qwenCode: ClientFacts = {
  version: '0.24.4',
  seen: '`mcp__<key>__<tool>`, as it stands where it has at most 63 characters, all of them letters, digits, `_` and `-`. Otherwise every other character becomes `_`, and the name ends in a hash of seven characters. A server with a tool called `constructor` or `__proto__` is not started.',
  cut: 'A long name is cut to 63 characters, and its last seven are a hash.',
  collisions: 'None: each name that had to be changed ends in its own hash.',
  ruleName:
    'The raw name of the tool, as the server gives it: `mcp__notes__odd.name`. With underscores in place of what was changed it does nothing, and no message says so. `includeTools` takes the raw name without `mcp__` and the key. A rule for `a_b` also reaches a tool `a/b`: an older spelling that still counts.',
  precedence:
    '`deny` before `ask` before `allow`, whichever file a rule is in. `includeTools` and `excludeTools` of a server decide first which of its tools there are, and `excludeTools` wins.',
  wildcards:
    '`mcp__<key>` is every tool of a server. `*` at the end of a rule stands for any text. An `allow` for `mcp__a` reaches a server `a__b` as well.',
  matchesCase: true,
  denyHides: false,
  unruled: { interactive: 'ask', oneShot: 'ask' },
  unruledReadOnly: { interactive: 'ask', oneShot: 'ask' },
  hint: 'Nothing: a tool that says that it only reads is asked for like any other.',
  bypass:
    '`--yolo` runs the tools that must be asked for. Blocked ones are refused, and those that `includeTools` leaves out stay hidden.',
  added: 'It stays hidden: `includeTools` does not name it.',
  changes: [],
};
