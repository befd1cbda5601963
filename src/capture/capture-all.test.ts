import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { ServerRecord } from '#model/server.ts';
import { captureAll } from './capture-all.ts';
import type { Captured } from '#model/captured.ts';

const root = mkdtempSync(join(tmpdir(), 'toolrisk-test-'));
const serversFolder = join(root, 'servers');
const scratch = join(root, 'scratch');
const pidFile = join(root, 'pids');
const fixtures = join(import.meta.dirname, 'fixtures');

function record(slug: string): ServerRecord {
  const folder = join(serversFolder, 'node_modules', slug);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ bin: relative(folder, join(fixtures, `${slug}.mjs`)) }));
  return {
    ...{ slug, title: slug, vendor: 'us', summary: 'A fixture.', homepage: 'https://example.org', licence: 'MIT' },
    ...{ package: slug, archived: false },
    start: { transport: 'stdio', args: [], env: { PROCESSES: pidFile }, permission: 'none' },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // An ended orphan may stay listed where nobody reaps it.
  const status = `/proc/${pid}/stat`;
  return !existsSync(status) || !/\) Z /.test(readFileSync(status, 'utf8'));
}

function pids() {
  return readFileSync(pidFile, 'utf8').trim().split('\n').map(Number);
}

const EXPECTED: Record<string, [outcome: Captured['outcome'], detail: RegExp]> = {
  hangs: ['timed-out', /^It did not answer the greeting within 3 seconds\.$/],
  'only-garbage': ['timed-out', /within 3 seconds\. It printed 2 lines that are no message\.$/],
  'crashes-at-start': ['crashed', /ended with code 3 before it had answered.* No token in \$WORK\/token\.txt$/],
  'crashes-mid-answer': ['crashed', /ended with code 1 in the middle of an answer/],
  'leaves-child': ['crashed', /ended with code 0 before/],
  floods: ['invalid', /a message of more than 16 MB/],
  'pages-for-ever': ['invalid', /not come to an end after 100 pages/],
  'repeats-a-page': ['invalid', /same page cursor twice/],
  'invalid-schema': ['invalid', /\/tools\/1\/inputSchema\/type: /],
  nameless: ['invalid', /\/tools\/1\/name: /],
  refuses: ['invalid', /No licence key/],
  'not-installed': ['unreachable', /package not-installed is not installed/],
  'prints-garbage': ['captured', /^$/],
  'three-pages': ['captured', /^$/],
  proper: ['captured', /^$/],
};

const captured = new Map<string, Captured>();

before(async () => {
  const records = Object.keys(EXPECTED).map(record);
  rmSync(join(serversFolder, 'node_modules', 'not-installed'), { recursive: true });
  const limits = { milliseconds: 3000 };
  await captureAll(records, { serversFolder, scratch, limits }, (one) => captured.set(one.server.slug, one));
});

after(() => rmSync(root, { recursive: true, force: true }));

for (const [slug, [outcome, detail]] of Object.entries(EXPECTED)) {
  test(`a server that ${slug.replaceAll('-', ' ')}: ${outcome}`, () => {
    const result = captured.get(slug);
    assert.equal(result?.outcome, outcome, result?.detail);
    assert.match(result.detail, detail);
    assert.equal(result.tools.length > 0, outcome === 'captured');
  });
}

test('pages are followed to the end, in order, and kept as they came', () => {
  const { tools, raw, provenance } = captured.get('three-pages') as Captured;
  assert.deepEqual(
    tools.map(({ name }) => name),
    ['one', 'two', 'three', 'four'],
  );
  assert.equal(raw.toolsList.length, 3);
  assert.equal(provenance.protocolVersion, '2025-06-18');
  assert.deepEqual(provenance.serverInfo, { name: 'fixture', version: '0.0.1' });
});

test('an answer that the protocol refuses is kept beside the outcome', () => {
  assert.match(JSON.stringify(captured.get('invalid-schema')?.raw.toolsList), /"odd"/);
});

test('a server runs in its own fixed folder, which is gone afterwards', () => {
  assert.match(captured.get('proper')?.tools[0]?.description ?? '', /scratch\/proper\/work\.$/);
  assert.equal(existsSync(join(scratch, 'proper')), false);
});

test('no process is left behind', () => {
  const servers = Object.keys(EXPECTED).length - 1;
  const children = 2;
  assert.equal(pids().length, servers + children);
  assert.deepEqual(pids().filter(isAlive), []);
});

test('an interrupted capture takes its servers with it', async () => {
  rmSync(pidFile);
  const script = `
    const { capture } = await import(${JSON.stringify(join(import.meta.dirname, 'capture.ts'))});
    await capture(${JSON.stringify(record('hangs'))}, ${JSON.stringify({ serversFolder, scratch })});`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
  const ended = new Promise((resolve) => parent.once('exit', (_, signal) => resolve(signal)));
  for (let waited = 0; waited < 10_000 && !(existsSync(pidFile) && pids().length === 2); waited += 20) await wait(20);
  assert.equal(pids().filter(isAlive).length, 2);
  parent.kill('SIGINT');
  assert.equal(await ended, 'SIGINT');
  for (let waited = 0; waited < 2000 && pids().some(isAlive); waited += 20) await wait(20);
  assert.deepEqual(pids().filter(isAlive), []);
});
