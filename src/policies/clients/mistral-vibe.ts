import type { ClientFacts } from './facts.ts';

/** What is known of Mistral Vibe. */
export default {
  version: '3.0.3',
  seen: 'A function of the program that the model writes: `tools.mcp_notes.odd_name` for the tool `odd.name` of the server `notes`. Every character but letters, digits and `_` becomes `_`.',
  cut: 'Nothing is cut: a name of 200 characters is offered whole.',
  collisions:
    'Tools of one server that end up with the same name are all offered, each changed name with a hash of 8 characters behind it. Rules have another trap: `notes_x` and `list` make the same rule name as `notes` and `x_list`.',
  ruleName:
    'There are two spellings. `[tools."notes_odd.name"]` takes the changed name of the server and the raw name of the tool, and so does `disabled_tools` of a server, without the server. `disabled_tools` at the top of the file takes the changed name, `notes_odd_name`. The other spelling has no effect in either place, and no message says so.',
  precedence:
    "A server's `disabled_tools` wins over everything. Then the table of the tool counts, in the file of a trusted project before your own.",
  wildcards:
    'None in the tables: `[tools."notes_*"]` speaks of a tool called `*`. `disabled_tools` at the top of the file takes `*` and `?`, whatever the case of letters.',
  matchesCase: true,
  denyHides: true,
  unruled: { interactive: 'ask', oneShot: 'ask' },
  unruledReadOnly: { interactive: 'ask', oneShot: 'ask' },
  hint: 'Nothing: a tool that says that it only reads is asked for like any other.',
  bypass:
    '`--auto-approve` (also `--yolo`) runs what must be asked for, and what a table forbids with `never`. Only what `disabled_tools` names stays blocked.',
  added: 'It is not offered: Mistral Vibe lists the tools of a server once a session.',
  changes: [],
} satisfies ClientFacts;
