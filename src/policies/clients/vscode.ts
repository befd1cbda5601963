import type { ClientFacts } from './facts.ts';

const BY = 'its documentation and its public source';
const SOURCE = 'https://github.com/microsoft/vscode/blob/main/src/vs/workbench/contrib';
const LINKS = [
  'https://code.visualstudio.com/docs/agents/run/approvals',
  `${SOURCE}/mcp/common/mcpServer.ts`,
  `${SOURCE}/chat/browser/tools/languageModelToolsService.ts`,
];

/** VS Code, as it is documented. */
export const vscode: ClientFacts = {
  version: '2026-09',
  documented: { by: BY, links: LINKS },
  seen: "`mcp_<server>_<tool>`. The server's part is the name that it announces, or your key where it announces none, in lower case; other characters than letters, digits, `_`, `.` and `-` become `_`, several in a row one. In the name of the tool every character but letters, digits, `_` and `-` becomes `_`, and in the end every `.` does.",
  cut: 'The part of the server is cut to 13 characters, and the whole name to 64.',
  collisions:
    'A second server with the same beginning has `2` in it: `mcp_notes2_list_notes`. Two tools of one server that end up with the same name cannot both be registered; which of them the model sees, the source does not make plain.',
  ruleName:
    'The name of the tool without its server, every character but letters, digits, `_` and `-` as `_`: `odd_name` for the tool `odd.name`. A raw name does nothing. A name counts for the tools of every server.',
  precedence:
    'A tool that is set to `false` is asked for, even where you approved it for good, where its server calls it read-only and with `chat.tools.global.autoApprove`. The permission level Allow all, Autopilot and `/yolo` come before it.',
  wildcards: 'None.',
  matchesCase: true,
  denyHides: null,
  unruled: { interactive: 'ask', oneShot: null },
  unruledReadOnly: { interactive: 'allow', oneShot: null },
  hint: 'A tool whose server declares `readOnlyHint: true` runs without a question, unless it is set to `false`. Anybody who writes a server can set it.',
  bypass:
    'At the permission level Allow all, with Autopilot and after `/yolo`, tools that must be asked for run as well.',
  added:
    'VS Code reads the list of tools again when the server announces a change. Where the new tool is switched on, it is asked for, or runs if the server calls it read-only.',
  changes: [],
};

/** The same under an organisation's policy of ours, which turns off the ways to approve everything. */
export const managedVscode: ClientFacts = {
  ...vscode,
  documented: { by: BY, links: [...LINKS, 'https://code.visualstudio.com/docs/enterprise/ai-settings'] },
  precedence:
    'A tool that is set to `false` is asked for, whatever a user sets: a policy stands above the settings of user and workspace, and with `ChatToolsAutoApprove` set to `false` the permission levels approve nothing.',
  bypass:
    'A user can choose neither Allow all nor Autopilot, and `chat.tools.global.autoApprove` is off. What a user approves one by one still runs.',
};
