import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { after, test } from 'node:test';
import { captureHistory, storedHistory } from './ingest-history.ts';

const root = mkdtempSync(join(tmpdir(), 'toolrisk-test-'));
process.env['TOOLRISK_CATALOGUE'] = join(root, 'catalogue');
const serversFolder = join(root, 'servers');
const historyFolder = join(root, 'history');

function write(file: string, value: unknown) {
  mkdirSync(resolve(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}

const start = { transport: 'stdio', env: { PROCESSES: join(root, 'pids') } };
const facts = { title: 'Notes', vendor: 'us', summary: 'A fixture.', homepage: 'https://example.org', licence: 'MIT' };
write(join(serversFolder, 'notes.json'), { ...facts, package: '@us/notes', start });

// Two versions as `npm ci` would leave them: one that answers, one that does not start.
const VERSIONS = { '1.0.0': 'crashes-at-start', '1.1.0': 'proper' };
const packages = Object.fromEntries(
  Object.entries(VERSIONS).map(([version, fixture]) => {
    const folder = join(historyFolder, 'node_modules', `notes-${version}`);
    const bin = relative(folder, resolve('src/capture/fixtures', `${fixture}.mjs`));
    write(join(folder, 'package.json'), { bin });
    return [`node_modules/notes-${version}`, { version, integrity: `sha512-${version}` }];
  }),
);

function pin(dependencies: Record<string, string>) {
  write(join(historyFolder, 'package.json'), { dependencies });
}
pin({ 'notes-1.0.0': 'npm:@us/notes@1.0.0', 'notes-1.1.0': 'npm:@us/notes@1.1.0' });
write(join(historyFolder, 'package-lock.json'), { packages });
const stamp = createHash('sha256').update(JSON.stringify({ packages })).digest('hex');
writeFileSync(join(historyFolder, 'node_modules', '.installed-from'), stamp);

const options = { historyFolder, serversFolder, scratch: join(root, 'scratch') };

after(() => rmSync(root, { recursive: true, force: true }));

test('earlier versions are captured under their own names, and one that does not start is an outcome', async () => {
  await captureHistory(options);
  const stored = storedHistory(historyFolder, serversFolder);
  assert.deepEqual(
    stored.map(({ server, outcome, provenance }) => [server.slug, server.version, outcome, provenance.source]),
    [
      ['notes', '1.0.0', 'crashed', 'npm:@us/notes@1.0.0'],
      ['notes', '1.1.0', 'captured', 'npm:@us/notes@1.1.0'],
    ],
  );
  assert.match(stored[0]?.detail ?? '', /No token in/);
  assert.equal(stored[1]?.provenance.integrity, 'sha512-1.1.0');
});

test('a version that is no longer pinned is forgotten', async () => {
  pin({ 'notes-1.1.0': 'npm:@us/notes@1.1.0' });
  await captureHistory(options);
  assert.equal(storedHistory(historyFolder, serversFolder).length, 1);
  pin({});
  await captureHistory(options);
  pin({ 'notes-1.1.0': 'npm:@us/notes@1.1.0' });
  assert.deepEqual(storedHistory(historyFolder, serversFolder), []);
});

test('an alias that names another server, package or version is refused with its place', async () => {
  for (const [alias, target] of [
    ['pages-1.1.0', 'npm:@us/notes@1.1.0'],
    ['notes-1.1.0', 'npm:@them/notes@1.1.0'],
    ['notes-1.1.0', 'npm:@us/notes@1.2.0'],
    ['notes-1.1.0', '1.1.0'],
  ] as const) {
    pin({ [alias]: target });
    await assert.rejects(captureHistory(options), /history\/package\.json: ".*Write "<slug>-<version>"/);
  }
});
