import { defineFormat } from '../document/define-format.ts';
import { plainKey } from '../document/keys.ts';
import { type Effective } from '../document/format.ts';
import type { Key, Spelling } from '../document/format.ts';
import { noRates } from '../document/phrases.ts';

// What its help documents: a name without blanks, brackets, quotes or wildcards.
const PLAIN = /^[\w.-]+$/;

function spell(tool: string, alias: string): Spelling {
  return PLAIN.test(tool)
    ? { written: `${alias}(${tool})` }
    : { refused: 'Copilot CLI documents no way to write its name.' };
}

function keyOf(alias: string): Key {
  return /^[\w.@/-]+$/.test(alias)
    ? { written: alias }
    : { refused: 'Copilot CLI documents no way to write it', rename: plainKey(alias) };
}

const OPTION = { allow: '--allow-tool', deny: '--deny-tool' };

function enforceAnswer({ written, action }: Effective) {
  return action === 'ask'
    ? 'Start Copilot CLI without an option for it: it then asks before each call.'
    : `Start Copilot CLI with \`${OPTION[action]} '${written}'\`.`;
}

/** The permission options of GitHub Copilot CLI. */
export default defineFormat({
  id: 'copilot-cli',
  order: 140,
  title: 'Copilot CLI',
  terms: ['--allow-tool', '--deny-tool'],
  kind: 'client',
  filename: 'copilot-cli.sh',
  language: 'text',
  merge: 'whole-file',
  additive: true,
  key: keyOf,
  place: 'The command line that starts Copilot CLI.',
  allowHint: 'add `--allow-tool` with its name',
  unlistedText: 'Tools that the server adds later will prompt, not be blocked.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'ask', spell },
  proof: { kind: 'shape', by: 'our check against its own help text', version: '1.0.102', date: '2026-11-21' },
  write: (_policy, { tools }) => {
    const options = tools.flatMap(({ action, written }) =>
      action === 'ask' ? [] : [`${OPTION[action]} '${written}'`],
    );
    if (options.length === 0) return 'needless';
    return { text: `${['copilot', ...options].join(' \\\n  ')}\n` };
  },
  steps: ({ policy }) => [
    'Start Copilot CLI with these options, for example from a script or an alias of your shell.',
    `If the server is not called \`${policy.alias}\` in your configuration, change the name before each bracket.`,
    'Do not add `--allow-all-tools`: it would leave only the denials.',
  ],
  answers: (_view, tool) => ({
    enforce: enforceAnswer(tool),
    rate: noRates('Copilot CLI'),
    block: `Start it with \`--deny-tool '${tool.written}'\`: that wins over every allowance.`,
  }),
});
