import { readdirSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const FOLDER = 'src/classify/rules';

/** The file that lists every rule. */
export const RULE_LIST = `${FOLDER}/index.ts`;

/** What that file has to say: a folder is a family, and each file in it a rule. */
export async function ruleList(): Promise<string> {
  const families = namesIn(FOLDER)
    .filter((name) => !name.includes('.'))
    .map((family) => ({ family, ids: namesIn(`${FOLDER}/${family}`).map((file) => file.replace(/\.ts$/, '')) }));
  const imports = families.flatMap(({ family, ids }) =>
    ids.map((id) => `import ${variable(id)} from './${family}/${id}.ts';`),
  );
  const lists = families.map(({ family, ids }) => `${family}: [${ids.map(variable).join(', ')}],`);
  const text = `// Written by \`npm run fix\` from the folders beside it.
import type { Rule } from '../define-rule.ts';
${imports.join('\n')}

/** Every rule by its family, which is the folder that it lies in. */
export const FAMILIES = {
${lists.join('\n')}
} as const satisfies Record<string, readonly Rule[]>;

/** What rules of one meaning are called together. */
export type Family = keyof typeof FAMILIES;

/** Every rule. */
export const rules: readonly Rule[] = Object.values(FAMILIES).flat();
`;
  return format(text, { ...(await resolveConfig(RULE_LIST)), filepath: RULE_LIST });
}

function namesIn(folder: string): string[] {
  return readdirSync(folder).toSorted();
}

function variable(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
