import type { ClientFacts } from './facts.ts';

const UNSAID = 'Its documentation does not say.';

/** Cursor, as it is documented. */
export default {
  version: '2026-11',
  documented: {
    by: 'its documentation',
    links: ['https://cursor.com/docs/reference/permissions', 'https://cursor.com/docs/agent/security/run-modes'],
  },
  seen: UNSAID,
  cut: UNSAID,
  collisions: UNSAID,
  ruleName:
    '`<key>:<tool>`: the key of the server in `mcp.json`, and the name of the tool. An entry without `:` is ignored.',
  precedence:
    "A list in the team's dashboard comes first, and then no file can add to it. Otherwise the lists of the file in your home and of the one in a workspace add up, and replace the one in the settings window. Where no file can be read, the one in the settings window counts.",
  wildcards:
    '`*` stands for any text in either part: `notes:*` is every tool of a server, `*:list_notes` that tool of any, and `notes:list_*` every tool that begins so.',
  matchesCase: false,
  denyHides: null,
  unruled: { interactive: 'ask', oneShot: null },
  unruledReadOnly: { interactive: 'ask', oneShot: null },
  hint: 'In the run mode Allowlist nothing is said to run but what is on the list. Whether the classifier of Auto-review heeds it, its documentation does not say.',
  bypass:
    'In the run mode Run Everything every tool runs without a question. In Auto-review, which Cursor recommends, a classifier decides about a tool that is not on the list, and may let it run.',
  added: 'In the run mode Allowlist it is asked for, like every tool that no entry names.',
  changes: [],
} satisfies ClientFacts;
