import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtPages, siteFolders, siteOrigin } from './built-site.ts';
import { type Element, elements } from './elements.ts';

// data-address and the custom elements hold addresses that scripts load.
const ADDRESSES = ['href', 'src', 'action', 'poster', 'data-address'];

function addressesOf({ attributes }: Element) {
  return [
    ...ADDRESSES.map((name) => attributes.get(name)).filter((address) => address !== undefined),
    ...(attributes.get('srcset') ?? '').split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []),
  ];
}

type Link = { from: string; written: string };
type Links = Map<string, Link>;

function add(links: Links, origin: string, base: string, from: string, address: string, written: string) {
  const target = URL.parse(address, `${origin}${base}`);
  if (target?.origin !== origin) return;
  const key = `${decodeURIComponent(target.pathname)}${target.hash}`;
  if (!links.has(key)) links.set(key, { from, written });
}

function pageLinks(folder: string, origin: string, links: Links) {
  for (const { file, path, html } of builtPages(folder))
    for (const element of elements(html()))
      for (const address of addressesOf(element)) add(links, origin, path, file, address, element.tag);
}

// An absolute address of the site, wherever it is written: structured data, commands to paste, feeds, sitemaps, JSON.
function writtenLinks(folder: string, origin: string, links: Links) {
  const absolute = new RegExp(`${RegExp.escape(origin)}/[^\\s"'\`<>\\\\)\\]{}&]*`, 'g');
  for (const name of globSync('**/*.{html,json,ndjson,xml,txt,md,atom,js,css,svg,yaml}', { cwd: folder }))
    for (const [address] of readFileSync(join(folder, name), 'utf8').matchAll(absolute))
      add(links, origin, '/', join(folder, name), address.replace(/[.,;:]$/, ''), address);
}

function styleLinks(folder: string, origin: string, links: Links) {
  for (const name of globSync('**/*.css', { cwd: folder }))
    for (const [written, , address = ''] of readFileSync(join(folder, name), 'utf8').matchAll(
      /url\((["']?)([^"')]+)\1\)/g,
    ))
      add(links, origin, `/${name}`, join(folder, name), address, written);
}

function fileOf(folder: string, path: string) {
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}

function isFile(file: string) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function idsOf(file: string) {
  return new Set([...elements(readFileSync(file, 'utf8'))].map(({ attributes }) => attributes.get('id')));
}

function broken(folder: string, links: Links): string[] {
  const ids = new Map<string, Set<string | undefined>>();
  const problems: string[] = [];
  for (const [key, { from, written }] of links) {
    const [path = '', fragment] = key.split('#');
    const file = fileOf(folder, path);
    const place = `${from}: ${written.slice(0, 160)}`;
    if (!isFile(file)) {
      problems.push(
        `${place} leads to ${path}, which is no file of the site. Mend the link, or the path in src/paths.ts.`,
      );
      continue;
    }
    if (!fragment || !file.endsWith('.html')) continue;
    const known = ids.get(file) ?? idsOf(file);
    ids.set(file, known);
    if (!known.has(decodeURIComponent(fragment)))
      problems.push(`${place} leads to #${fragment}, and ${file} has no such id. Mend the link, or add the id there.`);
  }
  return problems;
}

for (const folder of siteFolders()) {
  test(`every address of the site leads to a file and an id of it: ${folder}`, () => {
    const links: Links = new Map();
    const origin = siteOrigin(folder);
    pageLinks(folder, origin, links);
    writtenLinks(folder, origin, links);
    styleLinks(folder, origin, links);
    assert.ok(links.size > 30, `${folder}: only ${links.size} addresses were found, so nothing was looked at`);
    const problems = broken(folder, links);
    assert.equal(problems.length, 0, `${problems.length} broken\n${problems.slice(0, 20).join('\n')}`);
  });

  test(`the sitemap names every page that may be listed, and no other: ${folder}`, () => {
    const origin = siteOrigin(folder);
    const listed = builtPages(folder)
      // The search page shows nothing to a crawler.
      .filter(({ html, path }) => path !== '/search/' && !html().includes('<meta name="robots" content="noindex'))
      .map(({ path }) => path);
    const named = globSync('sitemap-[0-9]*.xml', { cwd: folder }).flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
        decodeURIComponent(address.replace(origin, '')),
      ),
    );
    assert.deepEqual(named.toSorted(), listed.toSorted(), `${folder}: sitemap and pages differ. See astro.config.mjs.`);
  });
}
