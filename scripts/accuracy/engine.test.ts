import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { manifestFile, manifestSlugs } from '#catalogue/manifest-files.ts';
import { classify } from '#classify/index.ts';
import { PLAIN } from '#classify/judging/observe.ts';
import { Manifest } from '#model/manifest.ts';
import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';
import { dataFolder, readLabelled } from '../fit/data.ts';

function same(tool: Tool, server: ServerFacts) {
  assert.deepEqual(classify(tool, server), classify(tool, server, PLAIN), `${server.slug}/${tool.name}`);
}

test('without the engine, every captured tool gets the same verdict', () => {
  const manifests = manifestSlugs().map((slug) => Manifest.parse(JSON.parse(readFileSync(manifestFile(slug), 'utf8'))));
  const tools = manifests.flatMap((manifest) => manifest.tools);
  assert.ok(tools.length > 0, 'nothing captured: run `npm run ingest`');
  for (const { server, tools: own } of manifests) for (const tool of own) same(tool, server);
});

const folder = dataFolder();
test(
  'without the engine, every labelled tool gets the same verdict',
  { skip: folder ? false : 'no labels: set TOOLRISK_DATA' },
  () => {
    const labelled = readLabelled(folder ?? '');
    assert.ok(labelled.length > 1000);
    for (const { tool, server } of labelled) same(tool, server);
  },
);
