import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Manifest } from '#model/manifest.ts';
import type { Context } from './define-adapter.ts';
import { adapters, detect, ingest } from './index.ts';

const here = import.meta.dirname;

function context(file: string): Context {
  return { file, source: file, name: 'example-notes' };
}

function sample(id: string): unknown {
  return JSON.parse(readFileSync(join(here, 'samples', `${id}.json`), 'utf8'));
}

for (const { id, sample: expected } of adapters) {
  test(`${id} is detected and reads its own sample`, () => {
    const raw = sample(id);
    assert.equal(detect(raw)?.id, id);
    const manifests = ingest(undefined, raw, context(`${id}.json`));
    const found = manifests.map(({ server, tools }) => [server.slug, tools.map(({ name }) => name)]);
    assert.deepEqual(Object.fromEntries(found), expected.servers);
    assert.equal(manifests.flatMap(({ problems }) => problems).length, expected.problems);
    for (const manifest of manifests) assert.deepEqual(Manifest.parse(manifest), manifest);
    for (const { problems } of manifests) {
      for (const { file, place, message, remedy } of problems) assert.ok(file && place && message && remedy);
    }
  });
}

test('every adapter file is in the list and has a sample', () => {
  const files = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const units = files.filter((name) => /^export default defineAdapter/m.test(readFileSync(join(here, name), 'utf8')));
  const ids = adapters.map(({ id }) => id).toSorted();
  assert.deepEqual(units.map((name) => name.replace('.ts', '')).toSorted(), ids);
  assert.deepEqual(
    readdirSync(join(here, 'samples')).toSorted(),
    ids.map((id) => `${id}.json`),
  );
});

test('a list of arguments becomes a schema', () => {
  const [manifest] = ingest('docker-tools', sample('docker-tools'), context('tools.json'));
  assert.deepEqual(manifest?.tools[0]?.inputSchema, {
    type: 'object',
    properties: {
      note: { type: 'string', description: 'Which note' },
      tags: { type: 'array', description: 'Tags to set too', items: { type: 'string' } },
    },
    required: ['note'],
  });
});

test('a client configuration leaves no secret behind', () => {
  const manifests = ingest(undefined, sample('client-config'), context('mcp.json'));
  assert.doesNotMatch(JSON.stringify(manifests), /keep-me-secret/);
  assert.equal(manifests[0]?.server.package, '@example/notes-mcp');
  assert.equal(manifests[0].server.version, '1.2.3');
  assert.equal(manifests[0].outcome, 'not-listed');
});

test('the servers of VS Code are found at both of their places', () => {
  const servers = { search: { type: 'http', url: 'https://search.example.org/mcp' } };
  for (const raw of [{ servers }, { mcp: { servers } }]) {
    assert.deepEqual(
      ingest(undefined, raw, context('mcp.json')).map(({ server }) => server.slug),
      ['search'],
    );
  }
});

test('a listing of the registry gives each server', () => {
  const raw = { servers: [{ server: sample('registry-server'), _meta: {} }, { server: { name: 'a/b', remotes: [] } }] };
  const slugs = ingest(undefined, raw, context('list.json')).map(({ server }) => server.slug);
  assert.deepEqual(slugs, ['org-example-tide-tables', 'a-b']);
});

test('only web addresses become a homepage', () => {
  assert.equal(ingest(undefined, sample('mcpb'), context('manifest.json'))[0]?.server.homepage, undefined);
});

test('an error names the file and the remedy', () => {
  assert.throws(() => ingest(undefined, { any: 'thing' }, context('odd.json')), /odd\.json: .*Use one of: captured/);
  assert.throws(() => ingest('yaml', {}, context('odd.json')), /odd\.json: unknown format "yaml"/);
  assert.throws(() => ingest('mcpb', [], context('odd.json')), /odd\.json: not in the format "mcpb"/);
  for (const raw of [null, 1, 'text', [], [1], {}, { tools: 'none' }, { mcpServers: null }]) {
    assert.throws(() => ingest(undefined, raw, context('odd.json')), /odd\.json/);
  }
});
