import type { ClientFacts } from './facts.ts';

/** Claude Code, as measured. */
export const claudeCode: ClientFacts = {
  version: '2.1.332',
  seen: "`mcp__<key>__<tool>`. Every character but letters, digits, `_` and `-` becomes `_`, in the key too. A plugin's server is `mcp__plugin_<plugin>_<server>__<tool>`, a connector `mcp__claude_ai_<name>__<tool>`.",
  cut: 'Nothing is cut. A tool whose full name has more than 128 characters is not offered, and no message says so.',
  collisions:
    'Of tools of one server that end up with the same name, only the first is offered. Of two servers whose keys end up the same, only one is.',
  ruleName: 'The name that the model sees. A rule with the raw name does nothing, and no message says so.',
  precedence: '`deny` before `ask` before `allow`, whichever file a rule is in.',
  wildcards:
    '`mcp__<key>` is every tool of a server; in `deny` it is also every server whose key goes on with `__`. `*` stands for any text in `deny`; in `allow` the key has to be spelled out.',
  matchesCase: true,
  denyHides: true,
  unruled: { interactive: 'model', oneShot: 'ask' },
  unruledReadOnly: { interactive: 'model', oneShot: 'ask' },
  unruledText:
    'An interactive session starts in auto mode: a model decides on the call, and nobody is asked. In manual mode a person is asked. A run with `-p` started in manual mode, where nobody is there to ask, so the call was refused. The documentation (`code.claude.com/docs/en/permission-modes`) says that some of these runs start in auto mode too.',
  hint: 'Nothing: a tool that says that it only reads is treated like any other.',
  bypass:
    '`--dangerously-skip-permissions` runs every tool that no rule names. Tools under `ask` are still asked for, and blocked ones stay hidden.',
  added: 'It is offered at once, and treated like any other that no rule names.',
  changes: [
    {
      from: '2.1.197',
      to: '2.1.332',
      what: 'An interactive session starts in auto mode, no longer in manual mode. Its documentation dates that to 2.1.283.',
    },
    {
      from: '2.1.197',
      to: '2.1.332',
      what: 'A tool whose full name has more than 128 characters is no longer offered.',
    },
    {
      from: '2.1.197',
      to: '2.1.332',
      what: '`mcp__notes` in `allow` no longer reaches a server `notes__x`; in `deny` it still does.',
    },
    {
      from: '2.1.197',
      to: '2.1.332',
      what: 'A rule in parentheses, or `mcp__*` in `allow`, is skipped with a message; it used to do nothing without one.',
    },
  ],
};

/** The same under an administrator's file of ours: no server starts that it does not list. */
export const managedClaudeCode: ClientFacts = {
  ...claudeCode,
  precedence: "`deny` before `ask` before `allow`. Rules of other files are ignored, a user's own `deny` included.",
  unruled: { interactive: 'deny', oneShot: 'deny' },
  unruledReadOnly: { interactive: 'deny', oneShot: 'deny' },
  unruledText:
    'A server that is not listed does not start. A tool of a listed server is asked for, as auto mode is off; in a run with `-p` it is refused.',
  added: 'It is offered at once, and asked for.',
  bypass: 'The session runs with the flag ignored: what must be asked for is asked for.',
};
