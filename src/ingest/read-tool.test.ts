import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTool } from './read-tool.ts';

const SCHEMA = { type: 'object', properties: { script: { type: 'string' } } };

function read(definition: object) {
  const { tool, issues } = readTool({ name: 'water_bed', description: 'Waters a bed.', ...definition });
  return { tool, places: issues.map(({ path }) => path) };
}

for (const [form, definition] of Object.entries({
  'under the key of the protocol': { inputSchema: SCHEMA },
  'under the keys of model APIs': { input_schema: SCHEMA },
  'under parameters': { parameters: SCHEMA, type: 'function', strict: true },
  'as JSON in a text': { inputSchema: JSON.stringify(SCHEMA) },
  'wrapped once more': { inputSchema: { json: SCHEMA } },
  'as properties alone': { inputSchema: SCHEMA.properties },
  'beside a schema that is no schema': { inputSchema: null, parameters: SCHEMA },
}))
  test(`a schema is read ${form}`, () => {
    const { tool, places } = read(definition);
    assert.deepEqual(tool?.inputSchema, SCHEMA);
    assert.deepEqual(places, []);
  });

test('a definition that a model API wraps is read', () => {
  for (const key of ['function', 'toolSpec', 'tool']) {
    const { tool } = readTool({ type: 'function', [key]: { name: 'water_bed', parameters: SCHEMA } });
    assert.deepEqual([tool?.name, tool?.inputSchema], ['water_bed', SCHEMA]);
  }
});

for (const [place, definition] of Object.entries({
  '/title': { title: 7 },
  '/description': { description: 7 },
  '/annotations': { annotations: [] },
  '/annotations/readOnlyHint': { annotations: { readOnlyHint: 'perhaps' } },
  '/inputSchema': { inputSchema: [] },
  '/inputSchema/properties': { inputSchema: { properties: [] } },
  '/outputSchema': { outputSchema: [] },
  '/_meta': { _meta: [] },
}))
  test(`what cannot be read at ${place} is ignored with its place, and the tool is kept`, () => {
    const { tool, places } = read(definition);
    assert.equal(tool?.name, 'water_bed');
    assert.deepEqual(places, [place]);
  });

test('nothing at all is no mistake', () => {
  const nothing = {
    title: null,
    description: null,
    annotations: null,
    inputSchema: null,
    outputSchema: null,
    _meta: null,
  };
  const { tool, places } = read(nothing);
  assert.deepEqual(tool, { name: 'water_bed', description: '', inputSchema: {} });
  assert.deepEqual(places, []);
});

test('hints and descriptions are read where their meaning is plain', () => {
  const { tool } = read({
    description: ['Waters', 'a bed.'],
    annotations: { readOnlyHint: 'true', destructiveHint: 'False' },
  });
  assert.equal(tool?.description, 'Waters\na bed.');
  assert.deepEqual(tool.annotations, { readOnlyHint: true, destructiveHint: false });
});

test('only what has no name is left out', () => {
  for (const raw of [null, 7, 'water', [], {}, { name: '' }, { name: 7 }, { description: 'Waters a bed.' }])
    assert.equal(readTool(raw).tool, undefined);
});

test('a schema without end is cut with a problem, and its tool is kept', () => {
  const deep = (depth: number): object => JSON.parse('{"properties":{"a":'.repeat(depth) + '{}' + '}}'.repeat(depth));
  const { tool, places } = read({ inputSchema: deep(2_000) });
  assert.deepEqual(places, ['/inputSchema']);
  assert.ok(JSON.stringify(tool).length < 5_000);
  assert.deepEqual(read({ inputSchema: deep(100) }).places, []);
});
