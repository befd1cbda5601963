import { globSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { Attack } from '../../src/model/attack.ts';
import type { Flaw } from '../../src/model/flaw.ts';

/** The list of known flaws, which classifying needs where no attack can be read from a file. */
export const FLAW_LIST = 'src/model/known-flaws.ts';

/** Its text, from what the attacks say that they affect. */
export async function flawList(): Promise<string> {
  const flaws = globSync('content/attacks/*.mdx').toSorted().flatMap(flawsIn);
  const text = `// Written by \`npm run fix\` from content/attacks.
import type { Flaw } from './flaw.ts';

/** Every version of a package that a documented attack is shown on. */
export const KNOWN_FLAWS: readonly Flaw[] = ${JSON.stringify(flaws, null, 2)};
`;
  return format(text, { ...(await resolveConfig(FLAW_LIST)), parser: 'typescript' });
}

function flawsIn(file: string): Flaw[] {
  const [, front = ''] = /^---\n(.*?)\n---\n/s.exec(readFileSync(file, 'utf8')) ?? [];
  const { slug, title, affects = [] } = Attack.parse(parse(front));
  return affects.map(({ tools, ...affected }) => ({ attack: slug, title, ...affected, ...(tools && { tools }) }));
}
