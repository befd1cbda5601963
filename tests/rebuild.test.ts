import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Manifest } from '#model/manifest.ts';
import { CONTACT, HOSTILE, HOSTILE_BEFORE, REFERENCES, REPOSITORY } from './browser/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'toolrisk-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const catalogue = join(folder, 'catalogue');
const site = join(folder, 'site');

function build(out: string, settings: NodeJS.ProcessEnv = {}) {
  const own = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('TOOLRISK_') && name !== 'NODE_TEST_CONTEXT',
  );
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(own),
      TOOLRISK_CATALOGUE: catalogue,
      TOOLRISK_OUT: out,
      TOOLRISK_CACHE: `${out}.cache`,
      ...settings,
    },
  });
  assert.equal(status, 0, stderr);
}

function write(manifests: Manifest[]) {
  const of = (name: string) => join(catalogue, name);
  rmSync(of('manifests'), { recursive: true, force: true });
  for (const name of ['manifests', 'history']) mkdirSync(of(name), { recursive: true });
  for (const manifest of manifests)
    writeFileSync(join(of('manifests'), `${manifest.server.slug}.json`), JSON.stringify(manifest));
  writeFileSync(of('history/hostile.json'), JSON.stringify({ format: 'toolrisk-capture', ...HOSTILE_BEFORE }));
}

// Folders too: those of pages that are no more go with them.
function entriesOf(out: string) {
  return readdirSync(out, { recursive: true, encoding: 'utf8' }).toSorted();
}

function sameBytes(a: string, b: string) {
  return statSync(a).isDirectory() || readFileSync(a).equals(readFileSync(b));
}

function times(out: string) {
  return new Map(entriesOf(out).map((name) => [name, statSync(join(out, name)).mtimeMs]));
}

function notes(slug: string, title: string, names: string[]): Manifest {
  return {
    server: { slug, title, summary: 'Keeps notebooks and their pages.' },
    outcome: 'imported',
    detail: '',
    provenance: { source: `invented:${slug}`, format: 'tools-list' },
    tools: names.map((name) => ({
      name,
      description: `Works on the pages of a notebook: ${name.replaceAll('_', ' ')}.`,
      inputSchema: { type: 'object', properties: { page: { type: 'string' }, url: { type: 'string' } } },
    })),
    problems: [],
  };
}

// Without the megabytes, which make each of the builds slower.
const HOSTILE_SMALL = { ...HOSTILE, tools: HOSTILE.tools.filter(({ name }) => name !== 'huge') };
const INKWELL = notes('inkwell', 'Inkwell', ['read_page', 'delete_page', 'fetch_page', 'share_page']);
const QUILL = notes('quill', 'Quill', ['read_page', 'delete_page', 'archive_page']);
const BLOTTER = notes('blotter', 'Blotter', ['read_page', 'share_page', 'delete_page']);
// Two that fill more than one page of a list between them, and the pages of tools that neighbour only their own.
const [KEPT_DRAWERS, LOST_DRAWERS] = ['kept', 'lost'].map((slug) =>
  notes(
    slug,
    slug,
    Array.from({ length: 62 }, (_, position) => `read_${slug}_drawer_${position}`),
  ),
) as [Manifest, Manifest];

function describing(manifest: Manifest, name: string, description: string): Manifest {
  return { ...manifest, tools: manifest.tools.map((tool) => (tool.name === name ? { ...tool, description } : tool)) };
}

test('a rebuild gives the very site that a build from nothing gives', () => {
  const settings = { TOOLRISK_CONTACT: CONTACT, TOOLRISK_REPOSITORY: REPOSITORY };
  write([...REFERENCES, HOSTILE_SMALL, INKWELL, QUILL, KEPT_DRAWERS, LOST_DRAWERS]);
  build(site);
  build(site, settings);
  const before = times(site);
  assert.ok(before.has('categories/read/2/index.html'));

  const changed = [
    ...REFERENCES,
    describing(HOSTILE_SMALL, 'markup', 'Runs a command.'),
    describing(INKWELL, 'fetch_page', 'Deletes a page for good.'),
    { ...QUILL, tools: QUILL.tools.filter(({ name }) => name !== 'archive_page') },
    BLOTTER,
    KEPT_DRAWERS,
  ];
  write(changed);
  // As if an earlier build had had them.
  mkdirSync(join(site, 'policies', 'former'), { recursive: true });
  for (const name of ['policies/former/policy.json', '_astro/former.css', 'former.txt'])
    writeFileSync(join(site, name), '');
  build(site, settings);

  // A change that no count and no verdict tells of: only the title, where other pages name the server.
  write(
    changed.map((one) =>
      one.server.slug === 'pocketbase' ? { ...one, server: { ...one.server, title: 'Pocket Base' } } : one,
    ),
  );
  build(site, settings);
  const expected = join(folder, 'expected');
  build(expected, settings);

  assert.deepEqual(entriesOf(site), entriesOf(expected));
  assert.deepEqual(
    entriesOf(site).filter((name) => !sameBytes(join(site, name), join(expected, name))),
    [],
  );
  assert.ok(!entriesOf(site).includes('categories/read/2'));

  const after = times(site);
  const kept = (page: string) => before.has(page) && before.get(page) === after.get(page);
  for (const page of [
    'tools/kept/read_kept_drawer_35/index.html',
    'servers/kept.md',
    'policies/kept/recommended/opencode.json',
    'images/servers/mcacp.png',
    'api/v1/servers/mcacp.json',
  ])
    assert.ok(kept(page), `${page} was made anew`);
});
