import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elements } from './elements.ts';

/** A page of a built site: its file, its address, and its HTML when asked. */
export type BuiltPage = { file: string; path: string; html: () => string };

/** The folders of the sites to look at: the default servers and the hostile fixtures, or the one that was named. */
export function siteFolders(): string[] {
  const named = process.env['TOOLRISK_OUT'];
  const folders = named ? [named] : ['dist', '.catalogue/fixture-site'];
  for (const folder of folders)
    if (!existsSync(join(folder, 'index.html')))
      throw new Error(`${folder}: no built site. \`npm test\` builds both before its tests.`);
  return folders;
}

/** Every HTML page of a built site, in the order of their addresses. */
export function builtPages(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .toSorted()
    .map((name) => ({
      file: join(folder, name),
      path: `/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
      html: () => readFileSync(join(folder, name), 'utf8'),
    }));
}

/** The address that a built site believes to have, from the canonical link of its home page. */
export function siteOrigin(folder: string): string {
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const canonical = elements(home)
    .find(({ attributes }) => attributes.get('rel') === 'canonical')
    ?.attributes.get('href');
  if (!canonical) throw new Error(`${folder}/index.html: no canonical link. Page.astro writes it.`);
  return new URL(canonical).origin;
}
