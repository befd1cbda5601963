import type { ClientFacts } from './facts.ts';

const UNSAID = 'Its documentation does not say.';

/** Claude Desktop on third-party inference, as it is documented. */
export default {
  version: '2026-11',
  documented: {
    by: 'its documentation',
    links: [
      'https://claude.com/docs/third-party/claude-desktop/configuration',
      'https://claude.com/docs/third-party/claude-desktop/extensions',
    ],
  },
  seen: UNSAID,
  cut: UNSAID,
  collisions: UNSAID,
  ruleName: 'The name of the tool, under `toolPolicy` of its server in `managedMcpServers`.',
  precedence:
    'A managed source before what is written locally. In a list, an exact name before one with `*`, and of several with `*` the strictest. Two exceptions are stricter: where a person approves calls, a name with `*` that is set to `ask` asks all the same, and in Code sessions one that is set to `ask` or `blocked` wins, other than `"*": "blocked"`.',
  wildcards: '`*` stands for any text in a name: `read_*` is every tool that begins so, and `*` is every tool.',
  matchesCase: null,
  denyHides: true,
  unruled: { interactive: 'ask', oneShot: null },
  unruledReadOnly: { interactive: 'ask', oneShot: null },
  hint: 'It changes the question, not whether there is one: only a tool that is not marked comes with a warning, and can be allowed for one task as well as for good.',
  bypass:
    'A user can approve for good what the list does not name, unless `mcpPersistentAlwaysAllowEnabled` is `false`. What is set to `ask` is asked for at every call.',
  added: 'It is for each user to approve, like every tool that the list does not name.',
  changes: [],
} satisfies ClientFacts;
