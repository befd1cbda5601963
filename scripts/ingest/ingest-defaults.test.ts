import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { after, test } from 'node:test';
import { ingestDefaults } from './ingest-defaults.ts';
import { manifestSlugs } from '#catalogue/manifest-files.ts';

const root = mkdtempSync(join(tmpdir(), 'toolrisk-test-'));
process.env['TOOLRISK_CATALOGUE'] = join(root, 'catalogue');
const serversFolder = join(root, 'servers');

function add(slug: string, summary = 'A fixture.') {
  const folder = join(serversFolder, 'node_modules', slug);
  mkdirSync(folder, { recursive: true });
  const bin = relative(folder, resolve('src/capture/fixtures', `${slug}.mjs`));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ bin }));
  const start = { transport: 'stdio', env: { PROCESSES: join(root, 'pids') } };
  const facts = { title: slug, vendor: 'us', summary, homepage: 'https://example.org', licence: 'MIT' };
  writeFileSync(join(serversFolder, `${slug}.json`), JSON.stringify({ ...facts, package: slug, start }));
}

// An installation as `npm ci` would leave it, so that nothing is fetched.
function lock(packages: Record<string, object>) {
  const text = JSON.stringify({ packages });
  writeFileSync(join(serversFolder, 'package-lock.json'), text);
  const stamp = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(serversFolder, 'node_modules', '.installed-from'), stamp);
}

async function run(options = {}) {
  const seen: string[] = [];
  const summary = await ingestDefaults({
    ...{ serversFolder, scratch: join(root, 'scratch'), ...options },
    onServer: ({ server }) => seen.push(server.slug),
  });
  return { ...summary, seen: seen.toSorted() };
}

after(() => rmSync(root, { recursive: true, force: true }));

test('servers are captured when something about them has changed, and only then', async () => {
  add('proper');
  add('three-pages');
  add('crashes-at-start');
  lock({ 'node_modules/proper': { version: '1.0.0', integrity: 'sha512-x' } });

  const first = await run();
  assert.deepEqual(first.seen, ['crashes-at-start', 'proper', 'three-pages']);
  assert.deepEqual([first.servers, first.tools, first.unknown.length], [3, 5, 1]);
  assert.deepEqual((await run()).seen, []);
  assert.deepEqual((await run({ retry: true })).seen, ['crashes-at-start']);
  assert.deepEqual((await run({ force: true, slugs: ['proper'] })).seen, ['proper']);

  add('proper', 'Another sentence.');
  assert.deepEqual((await run()).seen, ['proper']);

  lock({ 'node_modules/proper': { version: '1.0.1', integrity: 'sha512-y' } });
  const raised = await run();
  assert.equal(raised.seen.includes('proper'), true);
  const manifest = JSON.parse(readFileSync(join(root, 'catalogue/manifests/proper.json'), 'utf8'));
  assert.equal(manifest.provenance.source, 'npm:proper@1.0.1');
  assert.equal(manifest.provenance.integrity, 'sha512-y');
});

test('a server that failed has a manifest that says why', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'catalogue/manifests/crashes-at-start.json'), 'utf8'));
  assert.equal(manifest.outcome, 'crashed');
  assert.match(manifest.detail, /No token in/);
  assert.deepEqual(manifest.tools, []);
});

test('a server that is no longer authored leaves the catalogue', async () => {
  rmSync(join(serversFolder, 'three-pages.json'));
  await run();
  assert.deepEqual(manifestSlugs().toSorted(), ['crashes-at-start', 'proper']);
});

test('an unknown slug is answered with the known ones', async () => {
  await assert.rejects(run({ slugs: ['nowhere'] }), /nowhere\.json\. Use one of: crashes-at-start, proper/);
});

test('a mistake in an authored file is named with its place', async () => {
  writeFileSync(join(serversFolder, 'wrong.json'), JSON.stringify({ title: 'Wrong' }));
  await assert.rejects(run(), /wrong\.json: \/vendor: /);
});
