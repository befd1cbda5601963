import type { ClientFacts } from './facts.ts';

/** What is known of Gemini CLI. */
export const geminiCli: ClientFacts = {
  version: '0.61.0',
  seen: '`mcp_notes_odd.name` for the tool `odd.name` of the server `notes`: every character but letters, digits, `_`, `-`, `.` and `:` becomes `_`, in the key too.',
  cut: 'Of a whole name over 63 characters the first 30 and the last 30 stay, with `...` between them.',
  collisions:
    'Of two tools of one server that end up with the same name one is offered, and the others vanish without a message. In a run without a person, a tool with the name of one of its own that would ask, such as `write_file` or `run_shell_command`, is not offered either, whatever a rule says.',
  ruleName:
    'The name that the model sees, without `mcp_` and the key where `mcpName` names the server; whole where a character was replaced in it or it was cut. The key stands in `mcpName` as it is in the settings.',
  precedence:
    "The rule with the highest priority, whatever it decides. A user's file counts as 4 + priority / 1000: above 950 it wins over `trust`, `tools.allowed`, `mcp.allowed` and the flags. Of two rules with the same priority, that of the file read first wins.",
  wildcards:
    '`*` for every tool of the server that `mcpName` names. A rule with `mcpName` and without `toolName` is an error, and its whole file is dropped.',
  matchesCase: true,
  denyHides: true,
  unruled: { interactive: 'ask', oneShot: 'deny' },
  unruledReadOnly: { interactive: 'ask', oneShot: 'deny' },
  hint: 'Nothing in the default mode. In plan mode, such a tool is asked for instead of blocked.',
  bypass:
    '`--yolo` runs what no rule of the user speaks of. Tools that a rule asks for are still asked for, and blocked ones stay hidden.',
  added: 'It is not offered: the rule for `*` blocks it.',
  changes: [],
};

/** The same under an administrator's file of ours. */
export const managedGemini: ClientFacts = {
  ...geminiCli,
  precedence:
    "The rule with the highest priority, whatever it decides. An administrator's file counts as 5 + priority / 1000, above every rule, setting and flag of a user.",
};
