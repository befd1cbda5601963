import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FLAW_LIST, flawList } from './flaw-list.ts';
import { RULE_LIST, ruleList } from './rule-list.ts';

/** Units that are kept in a list: where they lie, and what their list looks like. */
type Kind = {
  glob: string;
  list: string;
  /** The name of the list, its type and the file that the type comes from, as the list spells it. */
  name: string;
  type: string;
  from: string;
  about: string;
};

// Each unit is a default export with an `id`; those with an `order` stand in that order.
const KINDS: readonly Kind[] = [
  {
    glob: 'src/policies/{formats,gateways,administrators}/*.ts',
    list: 'src/policies/formats/index.ts',
    name: 'formats',
    type: 'Format',
    from: '../document/format.ts',
    about: 'Every enforcement format, in the order of display.',
  },
  {
    glob: 'src/ingest/*.ts',
    list: 'src/ingest/adapters.ts',
    name: 'adapters',
    type: 'Adapter',
    from: './define-adapter.ts',
    about: 'Every input format, the most telling shape first.',
  },
  {
    glob: 'src/policies/check/*.ts',
    list: 'src/policies/check/list.ts',
    name: 'checks',
    type: 'Checks',
    from: './check.ts',
    about: 'The checks of every format.',
  },
];

/** Every list of files, and how its text is made. */
export const LISTS: readonly { file: string; text: () => Promise<string> }[] = [
  ...KINDS.map((kind) => ({ file: kind.list, text: () => listText(kind) })),
  { file: RULE_LIST, text: ruleList },
  { file: FLAW_LIST, text: flawList },
];

/** The text of a list as its units ask for it. */
async function listText({ glob, list, name, type, from, about }: Kind): Promise<string> {
  const files = globSync(glob).filter((file) => /^export default define/m.test(readFileSync(file, 'utf8')));
  const units = await Promise.all(files.map(unitOf));
  const sorted = units.toSorted((a, b) => a.order - b.order || (a.file < b.file ? -1 : 1));
  const imports = sorted.map(({ file, variable }) => `import ${variable} from '${besides(list, file)}';`);
  return `// Written by \`npm run fix\`.
import type { ${type} } from '${from}';
${imports.join('\n')}

/** ${about} */
export const ${name}: readonly ${type}[] = [
${sorted.map(({ variable }) => `  ${variable},`).join('\n')}
];
`;
}

function besides(list: string, file: string) {
  const path = relative(dirname(list), file);
  return path.startsWith('.') ? path : `./${path}`;
}

async function unitOf(file: string) {
  const { default: unit } = (await import(pathToFileURL(resolve(file)).href)) as { default: { order?: number } };
  const variable = basename(file, '.ts').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return { file, variable, order: unit.order ?? 0 };
}

if (import.meta.main) for (const { file, text } of LISTS) writeFileSync(file, await text());
