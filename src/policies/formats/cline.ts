import { cline } from '../clients/cline.ts';
import { clineKey, clineSpelling } from '../document/cline.ts';
import { defineFormat } from '../document/define-format.ts';
import { joinJson } from '../document/join.ts';
import { jsonText } from '../document/json.ts';
import { noRates } from '../document/phrases.ts';

const FILE = '`~/.cline/data/settings/global-settings.json`';

/** Cline CLI's settings: the tools that are blocked, and one switch that makes it ask for all others. */
export default defineFormat({
  id: 'cline',
  order: 160,
  title: 'Cline CLI',
  terms: ['toolAutoApprove', '--auto-approve'],
  kind: 'client',
  filename: 'cline.global-settings.json',
  language: 'json',
  merge: 'add-keys',
  additive: true,
  key: clineKey,
  // One switch for the tools of all servers.
  reaches: () => true,
  added: 'deny',
  facts: cline,
  undoes: [
    {
      id: 'auto-approve',
      what: '`--auto-approve true`, and `--yolo`, run every tool that is not blocked.',
      step: 'Start Cline CLI without them. In its terminal interface the line below the prompt has to say that auto-approve is disabled.',
      becomes: { ask: 'allow', unlisted: 'allow' },
    },
    {
      id: 'other-file',
      what: 'Where `CLINE_GLOBAL_SETTINGS_PATH` names another file, this one is not read: every tool runs, the blocked ones too.',
      step: 'Look for `CLINE_GLOBAL_SETTINGS_PATH` in your environment and take it out, or add the document to the file that it names.',
      becomes: { ask: 'allow', deny: 'allow', unlisted: 'allow' },
    },
  ],
  join: joinJson,
  additiveText:
    'With `toolAutoApprove` Cline CLI asks for every other tool too that is not blocked: it has one switch for all.',
  unsaidText: 'Its one switch makes it ask for every tool that is not blocked.',
  place: `${FILE}. There is no such file for a project.`,
  allowHint: 'take its name out of `disabledTools`: it is then asked for',
  unlistedText:
    'Tools that the server adds later will prompt, not be blocked: Cline CLI has no default for one server.',
  holds: {
    allow: false,
    ask: true,
    deny: true,
    rate: false,
    reason: false,
    unlisted: 'ask',
    spell: clineSpelling,
  },
  proof: { kind: 'engine', by: 'Cline CLI', version: '3.0.65', date: '2026-11-28' },
  write: (_policy, { tools }) => {
    const disabled = tools.filter(({ action }) => action === 'deny').map(({ written }) => written);
    return {
      text: jsonText({ toolAutoApprove: false, ...(disabled.length > 0 && { disabledTools: disabled }) }),
    };
  },
  steps: ({ policy }) => [
    `Open ${FILE}; make the file if there is none.`,
    'Merge the document into it. Cline CLI then asks before each call of a tool that is not blocked, of its own tools and of those of other servers as well.',
    `The names hold for a server that is called \`${policy.alias}\` in \`~/.cline/data/settings/cline_mcp_settings.json\`. Call it so there: the digits at the end of a name are computed from it.`,
    'Start Cline CLI again. Without a person to ask, as in a script, asking means a refusal.',
  ],
  answers: (_view, tool) => ({
    enforce:
      tool.action === 'deny'
        ? `Add \`${tool.written}\` to \`disabledTools\` in ${FILE}.`
        : `Set \`toolAutoApprove\` to \`false\` in ${FILE}: Cline CLI then asks before each call, of this tool and of every other.`,
    rate: noRates('Cline CLI'),
    block: `Put \`${tool.written}\` under \`disabledTools\`: the model no longer sees the tool, even with \`--auto-approve true\`.`,
  }),
});
