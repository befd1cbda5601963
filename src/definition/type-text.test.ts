import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carriedBy } from './parameter-kinds.ts';
import { parametersOf as read } from './parameters.ts';
import { typeText } from './type-text.ts';

function parametersOf(schema: Record<string, unknown>) {
  return read(schema).map((parameter) => ({
    ...parameter,
    type: typeText(schema, parameter),
    signal: carriedBy(parameter),
  }));
}

test('types, required and signals are read from the schema', () => {
  const parameters = parametersOf({
    type: 'object',
    required: ['url'],
    properties: {
      url: { type: 'string', format: 'uri', description: 'Where' },
      paths: { type: 'array', items: { type: 'string' } },
      mode: { enum: ['a', 'b'] },
      amount: { type: ['number', 'null'] },
      either: { anyOf: [{ type: 'string' }, { $ref: '#/$defs/size' }] },
      fileId: { type: 'string' },
    },
    $defs: { size: { type: 'integer' } },
  });
  assert.deepEqual(
    parameters.map(({ name, type, required, signal }) => [name, type, required, signal]),
    [
      ['url', 'string', true, 'address'],
      ['paths', 'array of string', false, 'path'],
      ['mode', '"a" | "b"', false, null],
      ['amount', 'number | null', false, 'amount'],
      ['either', 'string | integer', false, null],
      ['fileId', 'string', false, null],
    ],
  );
});

test('no schema is too strange', () => {
  const circle = { $ref: '#/properties/loop' };
  const hostile: Record<string, unknown>[] = [
    {},
    { properties: null },
    { properties: [] },
    { properties: 'text' },
    { properties: { odd: null, list: [], text: 'x', loop: circle, far: { $ref: 'https://example.org/x' } } },
    { properties: { deep: { anyOf: [{ anyOf: [{ anyOf: [{ anyOf: [{ anyOf: [{}] }] }] }] }] } }, required: 'all' },
    { properties: { type: { type: 7 }, both: { enum: 'no list' }, items: { type: 'array', items: [] } } },
    { $ref: '#' },
  ];
  for (const schema of hostile)
    for (const { type } of parametersOf(schema)) assert.equal(typeof type, 'string', JSON.stringify(schema));
  assert.deepEqual(
    parametersOf({ properties: JSON.parse('{"__proto__": {"type": "string"}, "constructor": {}}') }).map(
      ({ name }) => name,
    ),
    ['__proto__', 'constructor'],
  );
});

test('a number, a kind, a pattern and an id carry no address and no path', () => {
  const properties = {
    maximum_number_of_urls: { type: 'integer' },
    toObjectType: { type: 'string' },
    select_paths: { type: 'array', description: 'Regex patterns to select paths' },
    to_uid: { type: 'string' },
    amount: { type: 'number' },
  };
  assert.deepEqual(
    parametersOf({ properties }).map(({ signal }) => signal),
    [null, null, null, null, 'amount'],
  );
});
