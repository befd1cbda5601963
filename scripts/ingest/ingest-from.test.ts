import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { Manifest } from '#model/manifest.ts';
import { ingestFrom } from './ingest-from.ts';
import { makeRoom, manifestFile, manifestSlugs } from '#catalogue/manifest-files.ts';

const root = mkdtempSync(join(tmpdir(), 'toolrisk-test-'));
process.env['TOOLRISK_CATALOGUE'] = join(root, 'catalogue');

function write(path: string, content: unknown): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function list(...names: string[]) {
  return { tools: names.map((name) => ({ name, inputSchema: { type: 'object' } })) };
}

function read(slug: string): Manifest {
  return Manifest.parse(JSON.parse(readFileSync(manifestFile(slug), 'utf8')));
}

function stored() {
  return Object.fromEntries(
    manifestSlugs()
      .toSorted()
      .map((slug) => [slug, read(slug).tools.map(({ name }) => name)]),
  );
}

beforeEach(() => {
  for (const name of ['catalogue', 'a', 'b']) rmSync(join(root, name), { recursive: true, force: true });
});

after(() => rmSync(root, { recursive: true, force: true }));

test('a folder is read at any depth, and bad files are named without stopping the rest', async () => {
  write('a/deep/er/notes.json', list('list_notes'));
  write('a/broken.json', '{"tools": [');
  write('a/odd.json', { any: 'thing' });
  write('a/garden/tools.json', list('water_bed', 'water_bed'));
  write('a/notes.txt', 'not looked at');
  const { files, servers, tools, problems } = await ingestFrom(join(root, 'a'));
  assert.deepEqual({ files, servers, tools }, { files: 4, servers: 2, tools: 3 });
  assert.deepEqual(stored(), { garden: ['water_bed', 'water_bed'], notes: ['list_notes'] });
  assert.deepEqual(
    problems.map(({ file, place }) => `${file} ${place}`.trim()),
    ['a/broken.json', 'a/garden/tools.json /tools/1', 'a/odd.json'],
  );
  for (const { message, remedy } of problems) assert.ok(message && remedy);
  assert.match(problems[2]?.remedy ?? '', /Use one of: /);
});

test('two sources of the same name never overwrite each other, and keep their slugs when read again', async () => {
  write('a/notes.json', list('from_a'));
  write('b/notes.json', list('from_b'));
  await ingestFrom(join(root, 'a'));
  await ingestFrom(join(root, 'b'));
  await ingestFrom(write('b/a/notes.json', list('from_another_a')));
  const expected = { notes: ['from_a'], 'notes-2': ['from_b'], 'notes-3': ['from_another_a'] };
  assert.deepEqual(stored(), expected);
  await ingestFrom(join(root, 'b'));
  await ingestFrom(join(root, 'b', 'notes.json'));
  await ingestFrom(join(root, 'a'));
  assert.deepEqual(stored(), expected);
});

test('the slugs of the default servers are theirs', async () => {
  await ingestFrom(write('a/github.json', list('imported')));
  assert.deepEqual(stored(), { 'github-2': ['imported'] });
  assert.equal(read('github-2').server.slug, 'github-2');
});

test('an imported server makes room when an author takes its slug', async () => {
  await ingestFrom(write('a/notes.json', list('imported')));
  makeRoom('notes', ['notes']);
  assert.deepEqual(stored(), { 'notes-2': ['imported'] });
  assert.equal(read('notes-2').server.slug, 'notes-2');
});

test('awkward names and a description of 2 MB arrive whole, under safe file names', async () => {
  const description = 'a'.repeat(2 * 1024 * 1024);
  const tools = [
    '{"name":"__proto__"}',
    '{"name":"../../etc/passwd"}',
    `{"name":"long","description":"${description}"}`,
  ];
  await ingestFrom(
    write('a/x.json', `{"slug":"../../etc/passwd","server":{"name":"__proto__"},"tools":[${tools.join()}]}`),
  );
  assert.deepEqual(stored(), { 'etc-passwd': ['__proto__', '../../etc/passwd', 'long'] });
  assert.equal(read('etc-passwd').tools[2]?.description.length, description.length);
});

test('an address is read, and its secrets are not kept', async () => {
  const server = createServer((_, response) => response.end(JSON.stringify(list('remote'))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { problems } = await ingestFrom(`http://127.0.0.1:${port}/notes/tools.json?key=secret`);
  server.close();
  assert.deepEqual(problems, []);
  assert.equal(read('notes').provenance.source, `http://127.0.0.1:${port}/notes/tools.json`);
});

test('a path that is not there and a folder without JSON are said so', async () => {
  await assert.rejects(ingestFrom(join(root, 'nowhere')), /nowhere: there is no such file/);
  mkdirSync(join(root, 'a'));
  assert.match((await ingestFrom(join(root, 'a'))).problems[0]?.message ?? '', /holds no JSON/);
});
