import { copilotCli } from '../clients/copilot-cli.ts';
import { copilotName, copilotTool, numberedTools } from '../document/copilot-name.ts';
import { copilotScript, joinCopilot } from '../document/copilot-script.ts';
import { defineFormat } from '../document/define-format.ts';
import type { Effective, FittedTool, Key, Spelling } from '../document/format.ts';
import { object } from '../document/json.ts';
import { plainKey } from '../document/keys.ts';
import { noRates } from '../document/phrases.ts';

// Words that its rules take for something else than a server.
const KINDS = ['shell', 'write', 'url'];

// A whole name is cut to 64 characters, the server's key first.
const LONGEST = 43;

function key(alias: string): Key {
  const rename = plainKey(alias);
  if (KINDS.includes(alias))
    return { refused: `\`${alias}\` is a kind of permission of its own there`, rename: plainKey(`server-${alias}`) };
  if (alias.length > LONGEST)
    return { refused: `with more than ${LONGEST} characters it leaves too little of the names of tools`, rename };
  return /^[A-Za-z0-9@][A-Za-z0-9_.@/-]*$/.test(alias)
    ? { written: alias }
    : { refused: 'a rule takes only letters, digits and `_ . @ / -` for it', rename };
}

function spell(tool: string, alias: string): Spelling {
  if (!tool.isWellFormed()) return { refused: 'its name is not valid Unicode.' };
  if (tool === '*') return { refused: 'in a list of tools it stands for every tool.' };
  return { written: `${alias}(${copilotTool(tool, alias)})` };
}

function optionOf({ action, written }: Pick<FittedTool, 'action' | 'written'>): string[] {
  return action === 'ask' ? [] : [`--${action}-tool '${written}'`];
}

function enforceAnswer(tool: Effective, alias: string) {
  const [option] = optionOf(tool);
  if (option !== undefined) return `Start Copilot CLI with \`${option}\`.`;
  return `Add a hook for \`preToolUse\` to \`~/.copilot/settings.json\` with \`${copilotName(tool.tool, alias)}\` as its \`matcher\`, which answers \`ask\`. Without one, Copilot CLI asks only where the server does not call the tool read-only.`;
}

/** GitHub Copilot CLI: the tools of a server, a hook that asks, and the options of the command. */
export default defineFormat({
  id: 'copilot-cli',
  order: 140,
  title: 'Copilot CLI',
  terms: ['--allow-tool', '--deny-tool', 'preToolUse'],
  kind: 'client',
  filename: 'copilot-cli.sh',
  language: 'text',
  merge: 'whole-file',
  additive: true,
  key,
  join: joinCopilot,
  facts: copilotCli,
  undoes: [
    {
      id: 'hooks-off',
      what: 'With `"disableAllHooks": true` nothing asks any more: the tools that have to be asked for run with `--yolo` or `--allow-all-tools`, and without them where their server calls them read-only.',
      step: 'Look for `disableAllHooks` in `~/.copilot/settings.json` and, in a folder that you trust, in `.github/copilot/settings.json` and `settings.local.json`, and remove it.',
      becomes: { ask: 'allow' },
    },
    {
      id: 'second-entry',
      what: 'A second entry for the same server has its own list of `tools`: in `.mcp.json` of a folder that you trust, or in `--additional-mcp-config`. Tools that the document does not name are then offered, and run with `--yolo` or where the server calls them read-only.',
      step: 'Look for the server in `.mcp.json` and `.github/mcp.json` of your project, and remove that entry or give it the same `tools`.',
      becomes: { unlisted: 'allow' },
    },
    {
      id: 'allowing-hook',
      what: 'A hook of `preToolUse` that answers `allow` wins over `--deny-tool`. With such a second entry beside it, the blocked tools run, and those that the document does not name. What has to be asked for is still asked for.',
      step: 'Look for hooks under `hooks` in `~/.copilot/settings.json`, in `~/.copilot/hooks/` and in `.github/hooks/` of a folder that you trust, and remove those that answer `allow`.',
      becomes: { deny: 'allow', unlisted: 'allow' },
    },
    {
      id: 'yolo',
      what: '`--yolo` and `--allow-all-tools` change nothing: the hook still asks, and what is blocked stays blocked.',
      step: 'Leave them out all the same: they approve the tools of every other server.',
      becomes: {},
    },
  ],
  place: '`~/.copilot/mcp-config.json`, `~/.copilot/settings.json` and the command line that starts Copilot CLI.',
  allowHint: 'add `--allow-tool` with its name',
  unlistedText:
    'Tools that the server adds later are not offered to the model, as they are not on its list of `tools`.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'deny', spell },
  proof: { kind: 'engine', by: 'Copilot CLI', version: '1.0.102', date: '2026-11-28' },
  write: (policy, fitted) => {
    const { alias, scope } = policy;
    const { tools } = fitted;
    // A list of tools leaves them out anyway.
    const numbered = scope === 'tool' ? numberedTools(policy, fitted) : [];
    const offered = tools.filter(({ action }) => action !== 'deny').map(({ tool }) => tool);
    const asked = tools.filter(({ action }) => action === 'ask').map(({ tool }) => copilotName(tool, alias));
    return {
      text: copilotScript({
        servers: object(scope === 'server' ? [[alias, { tools: offered }]] : []),
        asked,
        options: [...tools.flatMap(optionOf), ...numbered.map((name) => `--deny-tool '${alias}(${name})'`)],
      }),
    };
  },
  steps: ({ policy, rendered }) => [
    ...(policy.scope === 'server'
      ? [
          'Put the list of `tools` into the entry of the server in `~/.copilot/mcp-config.json`, in place of the list that it has. Names stand there as the server gives them.',
        ]
      : []),
    ...(rendered.effective.some(({ action }) => action === 'ask')
      ? [
          'Merge the `hooks` into `~/.copilot/settings.json`. Their command only answers that a person has to be asked, in `bash` and on Windows in PowerShell. We did not run the latter: it is as the documentation describes it.',
        ]
      : []),
    'Start Copilot CLI with the command at the end, from a script or an alias of your shell. `bash` passes over the quoted parts before it: running the whole document puts only the options in force. For PowerShell, write the command on one line.',
  ],
  answers: ({ policy }, tool) => ({
    enforce: enforceAnswer(tool, policy.alias),
    rate: noRates('Copilot CLI'),
    block: `Start it with \`--deny-tool '${tool.written}'\`: that wins over \`--allow-tool\` and \`--yolo\`.`,
  }),
});
