import { ACTIONS } from '#model/policy.ts';
import { managedCopilot } from '../clients/copilot-cli.ts';
import { copilotTool, numberedTools } from '../document/copilot-name.ts';
import { defineFormat } from '../document/define-format.ts';
import type { Key, Spelling } from '../document/format.ts';
import { joinJson } from '../document/join.ts';
import { jsonText, object } from '../document/json.ts';
import { plainKey } from '../document/keys.ts';
import { noRates } from '../document/phrases.ts';

const FILE = '/etc/github-copilot/managed-settings.json';
const NOTHING = 'There is nothing to remove.';

// A whole name is cut to 64 characters, the server's key first.
const LONGEST = 43;

// The key ends at the first `/` of a rule, and brackets and wildcards have a meaning of their own there.
function key(alias: string): Key {
  const rename = plainKey(alias);
  if (alias.length > LONGEST)
    return { refused: `with more than ${LONGEST} characters it leaves too little of the names of tools`, rename };
  return /^[\p{L}\p{N}@.][\p{L}\p{N}_ @.,:'"-]*$/u.test(alias)
    ? { written: alias }
    : { refused: 'a rule takes no `/`, bracket or wildcard in it', rename };
}

function spell(tool: string, alias: string): Spelling {
  return tool.isWellFormed()
    ? { written: `Mcp(${alias}/${copilotTool(tool, alias)})` }
    : { refused: 'its name is not valid Unicode.' };
}

/** The managed settings of GitHub Copilot CLI. */
export default defineFormat({
  id: 'copilot-managed',
  order: 230,
  title: 'Copilot CLI (managed)',
  terms: ['/etc/github-copilot/', 'Mcp('],
  kind: 'client',
  audience: 'administrator',
  locked:
    'A user can loosen nothing: `--yolo`, `--allow-all-tools`, an `--allow-tool` for the server, a hook that allows every call and an approval saved earlier change none of it. A server under another key does not run unasked either, as every tool that no rule names asks.',
  filename: 'copilot.managed-settings.json',
  language: 'json',
  merge: 'add-keys',
  additive: true,
  additiveText: 'With any rule in the file, every tool of every server that no rule names is asked for.',
  key,
  facts: managedCopilot,
  undoes: [
    {
      id: 'flags',
      what: '`--yolo`, `--allow-all-tools` and an `--allow-tool` for the whole server change nothing.',
      step: NOTHING,
      becomes: {},
    },
    {
      id: 'hook',
      what: "A user's own hook that allows every call changes nothing.",
      step: NOTHING,
      becomes: {},
    },
    {
      id: 'approval',
      what: 'An approval of the whole server that a user has saved for a folder changes nothing.',
      step: NOTHING,
      becomes: {},
    },
  ],
  join: joinJson,
  place: `\`${FILE}\` on Linux.`,
  allowHint: 'move its name to `allow`',
  unlistedText:
    'Tools that the server adds later will prompt, whatever the server says of them: a user can let one call pass, and no setting of a user more.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'ask', spell },
  proof: { kind: 'engine', by: 'Copilot CLI', version: '1.0.102', date: '2026-11-28' },
  write: (policy, fitted) => ({
    text: jsonText({
      permissions: object(
        ACTIONS.flatMap((action) => {
          const ruled = fitted.tools.filter((tool) => tool.action === action).map(({ written }) => written);
          const numbered = action === 'deny' ? numberedTools(policy, fitted) : [];
          const names = [...ruled, ...numbered.map((tool) => `Mcp(${policy.alias}/${tool})`)];
          return names.length > 0 ? [[action, names] as [string, unknown]] : [];
        }),
      ),
    }),
    notes: [
      'With any rule in this file, whatever Copilot CLI does that no rule names needs approval, shell commands too.',
      'One rule that Copilot CLI cannot read, and it offers no tool of any server: try the file before you hand it out.',
      'The published reference of this file lists no rule for MCP tools. Copilot CLI 1.0.102 takes the ones here, so try them again with each release.',
    ],
  }),
  steps: ({ policy }) => [
    `Merge the document into \`${FILE}\`. Only an administrator should be able to write there.`,
    `Tell users to call the server \`${policy.alias}\`: under another key every one of its tools asks.`,
    'An organisation can hand out the same keys with GitHub or by device management instead. That is documented; only this file on Linux was run.',
  ],
  answers: (_view, tool) => ({
    enforce: `Add \`${tool.written}\` to the list \`${tool.action}\` in \`${FILE}\`.`,
    rate: noRates('Copilot CLI'),
    block: `Put \`${tool.written}\` into the list \`deny\` in \`${FILE}\`: no flag, hook or approval of a user opens it again.`,
  }),
});
