import { strictness } from '#model/policy.ts';
import facts from '../clients/amp.ts';
import { ampKey, ampServer, ampSpelling, withoutServer } from '../document/amp.ts';
import { defineFormat } from '../document/define-format.ts';
import { jsonText } from '../document/json.ts';
import { noRates, nameList } from '../document/phrases.ts';

type Rule = { tool: string; action: 'allow' | 'ask' | 'reject' };

const WORDS = { allow: 'allow', ask: 'ask', deny: 'reject' } as const;

/** The permissions of Amp's settings. */
export default defineFormat({
  id: 'amp',
  order: 44,
  title: 'Amp',
  terms: ['amp.permissions'],
  kind: 'client',
  filename: 'amp.settings.json',
  language: 'json',
  merge: 'add-keys',
  additive: true,
  key: ampKey,
  // Two keys that come to the same name share all rules.
  reaches: (alias, other) => ampServer(alias).toLowerCase() === ampServer(other).toLowerCase(),
  facts,
  undoes: [
    {
      id: 'earlier-rule',
      what: 'A rule above these that matches as well, such as `*` or `mcp__*` with `allow`, decides instead of them.',
      step: 'Run `amp permissions list`, and move the rules of the document to the top of `amp.permissions`.',
      becomes: { ask: 'allow', deny: 'allow', unlisted: 'allow' },
    },
    {
      id: 'project',
      what: 'A project has a list of its own, and `amp permissions test -w` decides by that alone: one `allow` in it runs everything.',
      step: 'Look into `.amp/settings.json` of the project, and take the rules that name this server out of its `amp.permissions`.',
      becomes: { ask: 'allow', deny: 'allow', unlisted: 'allow' },
    },
    {
      id: 'other-file',
      what: '`--settings-file` and `AMP_SETTINGS_FILE` put another file in the place of yours, and every tool runs.',
      step: 'Start Amp without the option, and take the variable out of your environment.',
      becomes: { ask: 'allow', deny: 'allow', unlisted: 'allow' },
    },
  ],
  join: (texts) => {
    const rules = texts.flatMap((text) => (JSON.parse(text) as { 'amp.permissions': Rule[] })['amp.permissions']);
    const kept = new Map<string, Rule>();
    for (const rule of rules) {
      const known = kept.get(rule.tool);
      if (!known || rank(rule) > rank(known)) kept.set(rule.tool, rule);
    }
    return jsonText({ 'amp.permissions': [...kept.values()] });
  },
  place: '`~/.config/amp/settings.json`.',
  allowHint: 'set its `action` to `allow`',
  unlistedText:
    'Tools that the server adds later are rejected by the last rule, unless their full name has 64 characters or more: Amp leaves out the server then. Keep the order: the first rule that matches decides.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'deny', spell: ampSpelling },
  proof: { kind: 'engine', by: 'Amp', version: '0.0.1790142911-g7618fb', date: '2026-11-28' },
  write: ({ alias, scope }, { tools, all, refusals }) => {
    const ruled = new Map(tools.map(({ written, action }) => [written, WORDS[action]]));
    // What the last rule cannot reach needs a rule of its own, whatever the reason that it had none.
    const unwritable = new Set(refusals.filter(({ kind }) => kind === 'unwritable').map(({ tool }) => tool));
    const long = all.filter(({ tool, written }) => withoutServer(written) && !unwritable.has(tool));
    for (const { written, action } of long) if (!ruled.has(written)) ruled.set(written, WORDS[action]);
    const rules: Rule[] = [...ruled].map(([tool, action]) => ({ tool, action }));
    if (scope === 'server') rules.push({ tool: `mcp__${ampServer(alias).toLowerCase()}__*`, action: 'reject' });
    return {
      text: jsonText({ 'amp.permissions': rules }),
      ...(long.length > 0 && {
        notes: [
          `Amp names ${nameList(long.map(({ tool }) => tool))} without the server, as the full name would have 64 characters or more. The rule holds for a tool of this name on every server.`,
        ],
      }),
    };
  },
  steps: ({ policy }) => [
    'Open `~/.config/amp/settings.json`.',
    'Put the rules at the top of its `amp.permissions`, in this order: the first one that matches decides.',
    `If the server is not called \`${policy.alias}\` under \`amp.mcpServers\`, change the part between \`mcp__\` and the next \`__\`.`,
    'Take `amp.dangerouslyAllowAll` out of the file.',
    'Try one: `amp permissions test` with the name of a rule says which rule decides.',
  ],
  answers: (_view, tool) => ({
    enforce: `Add \`{"tool": "${tool.written}", "action": "${WORDS[tool.action]}"}\` at the top of \`amp.permissions\` in \`~/.config/amp/settings.json\`.`,
    rate: noRates('Amp'),
    block: `Give \`${tool.written}\` the action \`reject\` above every rule that allows it. The model still sees the tool; its calls are refused.`,
  }),
});

function rank({ action }: Rule) {
  return strictness(action === 'reject' ? 'deny' : action);
}
