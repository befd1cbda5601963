import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtPages, siteFolders } from './built-site.ts';
import { elements } from './elements.ts';

// Bytes as a static host sends them, compressed by gzip.
const HTML = 14_600;
const STYLES = 15_000;
const SCRIPTS = 10_000;

// The fixtures hold definitions that are huge on purpose; the budgets are of the default servers.
const [folder = 'dist'] = siteFolders();
const tools = builtPages(folder).filter(({ path }) => path.startsWith('/tools/'));

function compressed(content: string | Buffer) {
  return gzipSync(content, { level: 9 }).length;
}

const sizes = new Map<string, number>();

function fileSize(path: string) {
  const size = sizes.get(path) ?? compressed(readFileSync(join(folder, path)));
  sizes.set(path, size);
  return size;
}

function total(paths: Iterable<string>) {
  return [...paths].reduce((sum, path) => sum + fileSize(path), 0);
}

const IMPORT = /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g;

function withImports(path: string, found: Set<string>) {
  if (found.has(path)) return;
  found.add(path);
  for (const [, name = ''] of readFileSync(join(folder, path), 'utf8').matchAll(IMPORT))
    withImports(`/_astro/${name}`, found);
}

function loaded(html: string) {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  const foreign: string[] = [];
  for (const { name, attributes, tag } of elements(html)) {
    const source = attributes.get('src') ?? (name === 'link' ? attributes.get('href') : undefined);
    const rel = attributes.get('rel');
    if (source && rel !== 'canonical' && !source.startsWith('/')) foreign.push(tag);
    if (name === 'link' && rel === 'stylesheet' && source) styles.add(source);
    if (name === 'script' && source) withImports(source, scripts);
  }
  return { styles, scripts, foreign };
}

test('a tool page stays within its bytes', () => {
  assert.ok(tools.length > 0, `${folder}: no tool pages`);
  const heavy = tools.flatMap(({ file, html }) => {
    const bytes = compressed(html());
    return bytes > HTML ? [`${file}: ${bytes} bytes`] : [];
  });
  assert.deepEqual(heavy, [], `over ${HTML} bytes of compressed HTML: say less, or say it once, in ToolPage.astro`);
});

test('styles and scripts of a tool page stay within their bytes, and nothing comes from elsewhere', () => {
  for (const { file, html } of tools) {
    const { styles, scripts, foreign } = loaded(html());
    assert.ok(styles.size > 0 && scripts.size > 0, `${file}: no style sheet or script was found`);
    assert.ok(total(styles) <= STYLES, `${file}: ${total(styles)} bytes of styles, ${STYLES} at most`);
    assert.ok(total(scripts) <= SCRIPTS, `${file}: ${total(scripts)} bytes of scripts, ${SCRIPTS} at most`);
    assert.deepEqual(foreign, [], `${file}: requests of other origins. Serve the file from public/ instead`);
  }
});
