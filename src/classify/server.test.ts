import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { judgeServer } from './server.ts';
import type { Manifest } from '#model/manifest.ts';
import { ingest } from '#ingest/index.ts';

const context = { file: 'tools.json', source: 'tools.json', name: 'server' };

function judged(manifests: Manifest[]) {
  return manifests.flatMap(({ server, tools }) => judgeServer(server, tools).map(({ verdict }) => verdict));
}

test('what a server is called where nobody named it decides nothing', (t) => {
  const data = process.env['TOOLRISK_DATA'];
  if (!data || !existsSync(join(data, 'annotated'))) {
    console.log('Skipped: TOOLRISK_DATA names no folder of data.');
    t.skip();
    return;
  }
  for (const name of readdirSync(join(data, 'annotated'))) {
    const { tools } = JSON.parse(readFileSync(join(data, 'annotated', name), 'utf8')) as { tools: unknown[] };
    const bare = judged(ingest(undefined, { tools }, context));
    for (const server of ['server', 'Unknown', 'Pasted tools'])
      assert.deepEqual(judged(ingest(undefined, { server, tools }, context)), bare, `${name} as ${server}`);
  }
});

test('a manifest, and its tools with the same facts, are judged alike', () => {
  const folder = join('.catalogue', 'manifests');
  if (!existsSync(folder)) return console.log('Skipped: nothing is captured yet.');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const manifest = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Manifest;
    const { server, tools } = manifest;
    const own = judgeServer(server, tools).map(({ verdict }) => verdict);
    assert.deepEqual(judged(ingest(undefined, manifest, context)), own, name);
    assert.deepEqual(judged(ingest(undefined, { server, tools }, context)), own, name);
  }
  return undefined;
});
