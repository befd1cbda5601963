import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Manifest } from '#model/manifest.ts';
import { ingest } from './index.ts';

const context = { file: 'hostile.json', source: 'hostile.json', name: 'hostile' };
const markup = '<img src=x onerror=alert(1)>';
const long = 'a'.repeat(2 * 1024 * 1024);

const document = JSON.parse(`{"tools": [
  {"name": "__proto__", "inputSchema": {"type": "object", "properties": {"__proto__": {"type": "string"}}}},
  {"name": "../../etc/passwd", "description": ${JSON.stringify(markup)}},
  {"name": "long", "description": ${JSON.stringify(long)}},
  {"name": "twin", "description": "The first."},
  {"name": "twin", "description": "The second."},
  {"name": 7},
  "no tool at all",
  {"name": "hinted", "annotations": {"readOnlyHint": "yes", "destructiveHint": true}},
  {"name": "claiming", "annotations": "harmless"}
]}`) as unknown;

const [manifest] = ingest(undefined, document, context) as [Manifest];
const problems = manifest.problems;

test('awkward names, markup, twins and a description of 2 MB are kept as they are', () => {
  assert.deepEqual(
    manifest.tools.map(({ name }) => name),
    ['__proto__', '../../etc/passwd', 'long', 'twin', 'twin', 'hinted', 'claiming'],
  );
  assert.equal(manifest.tools[1]?.description, markup);
  assert.equal(manifest.tools[2]?.description, long);
  assert.deepEqual(
    manifest.tools.slice(3, 5).map(({ description }) => description),
    ['The first.', 'The second.'],
  );
  const properties = manifest.tools[0]?.inputSchema['properties'] as object;
  assert.ok(Object.hasOwn(properties, '__proto__'));
});

test('what is wrong is said with its place', () => {
  assert.deepEqual(
    problems.map(({ place }) => place),
    ['/tools/4', '/tools/5/name', '/tools/6', '/tools/7/annotations/readOnlyHint', '/tools/8/annotations'],
  );
  assert.match(problems[0]?.message ?? '', /"twin" is taken by \/tools\/3; both are kept/);
  assert.match(problems[3]?.message ?? '', /A claim of "hinted" about itself is ignored/);
});

test('a claim that cannot be read does not hide the tool, nor its other claims', () => {
  assert.deepEqual(manifest.tools[5]?.annotations, { destructiveHint: true });
  assert.equal(manifest.tools[6]?.annotations, undefined);
});

test('a title without end is cut, and said to be', () => {
  const server = { name: 'T'.repeat(3_000) };
  const [read] = ingest(undefined, { server, tools: [{ name: 'get_item' }] }, context) as [Manifest];
  assert.equal(read.server.title, `${'T'.repeat(200)}…`);
  assert.deepEqual(
    read.problems.map(({ place }) => place),
    ['/server/title'],
  );
});
