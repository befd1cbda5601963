import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldText } from './field.ts';
import { parametersOf, readParameters, unreadText } from './parameters.ts';
import { readSchema, type Schema } from './schema.ts';

type Json = Record<string, unknown>;

const server = { title: 'Demo' } as Parameters<typeof fieldText>[1];
const MODES = ['list', 'get', 'delete', 'purge'];
const listed = { type: 'string', enum: MODES, description: 'What to do' };

/** The ways in which schema libraries write one and the same argument. */
const WRITTEN: Record<string, Json> = {
  inline: { properties: { action: listed } },
  reference: { properties: { action: { $ref: '#/$defs/Action' } }, $defs: { Action: listed } },
  definitions: { properties: { action: { $ref: '#/definitions/Action' } }, definitions: { Action: listed } },
  'nested $defs': {
    properties: { action: { $ref: '#/$defs/Outer/$defs/Inner%20~1Action' } },
    $defs: { Outer: { $defs: { 'Inner /Action': listed } } },
  },
  allOf: {
    properties: { action: { allOf: [{ $ref: '#/$defs/Action' }], default: 'list' } },
    $defs: { Action: listed },
  },
  optional: {
    properties: { action: { anyOf: [{ $ref: '#/$defs/Action' }, { type: 'null' }] } },
    $defs: { Action: listed },
  },
  'oneOf of const': {
    properties: { action: { oneOf: MODES.map((value) => ({ const: value })), description: 'What to do' } },
  },
  chain: {
    properties: { action: { $ref: '#/$defs/Outer' } },
    $defs: { Outer: { $ref: '#/$defs/Action' }, Action: listed },
  },
  circle: {
    properties: { action: { anyOf: [{ $ref: '#/$defs/Loop' }, { $ref: '#/$defs/Action' }] } },
    $defs: { Loop: { anyOf: [{ $ref: '#/$defs/Loop' }, { type: 'null' }] }, Action: listed },
  },
  'root reference': {
    $ref: '#/$defs/Args',
    $defs: { Args: { properties: { action: { $ref: '#/$defs/Action' } } }, Action: listed },
  },
  'root allOf': { allOf: [{ properties: { id: { type: 'string' } } }, { properties: { action: listed } }] },
  'root union': {
    oneOf: MODES.map((value) => ({
      properties: { action: { const: value, description: 'What to do' } },
      required: ['action'],
    })),
  },
  conditional: { properties: { action: { description: 'What to do' } }, then: { properties: { action: listed } } },
};

for (const [way, inputSchema] of Object.entries(WRITTEN))
  test(`the values of an argument are read where they stand: ${way}`, () => {
    const action = parametersOf(inputSchema).find(({ name }) => name === 'action');
    assert.ok(action);
    assert.deepEqual(
      action.values.map(({ value }) => value),
      MODES,
    );
    assert.equal(action.description, 'What to do');
    const text = (field: string) => fieldText({ name: 'notes', description: '', inputSchema }, server, field);
    for (const { value, field } of action.values)
      assert.ok(text(field).includes(value), `${field} does not hold ${value}`);
    assert.equal(text(action.described), 'What to do');
    assert.ok(text(action.container).includes('action'));
  });

test('what stands beside a reference counts before what it leads to', () => {
  const [first, second] = parametersOf({
    properties: { a: { $ref: '#/$defs/Url', description: 'own' }, b: { $ref: '#/$defs/Url' } },
    $defs: { Url: { type: 'string', format: 'uri', description: 'shared' } },
  });
  assert.deepEqual([first?.description, first?.described], ['own', 'inputSchema/properties/a/description']);
  assert.deepEqual([second?.description, second?.described], ['shared', 'inputSchema/$defs/Url/description']);
  assert.deepEqual([first?.format, second?.type], ['uri', 'string']);
});

test('a choice is closed only when each of its branches is', () => {
  const closed = (schema: unknown) => parametersOf({ properties: { a: schema } })[0]?.closed;
  assert.equal(closed({ anyOf: [{ enum: ['a'] }, { const: 'b' }, { type: 'null' }] }), true);
  assert.equal(closed({ anyOf: [{ enum: ['a'] }, { type: 'string' }] }), false);
  assert.equal(closed({ anyOf: [{ enum: ['a'] }, true] }), false);
  assert.equal(closed({ type: 'string' }), false);
});

test('an argument is required where every branch requires it', () => {
  const branch = (...required: string[]) => ({ properties: { a: {}, b: {}, c: {} }, required });
  const parameters = parametersOf({ ...branch('c'), oneOf: [branch('a', 'b'), branch('a')] });
  assert.deepEqual(
    parameters.filter(({ required }) => required).map(({ name }) => name),
    ['a', 'c'],
  );
});

test('the type is told in one word, text where it may be text', () => {
  const type = (schema: unknown) => parametersOf({ properties: { a: schema } })[0]?.type;
  assert.equal(type({ type: ['string', 'null'] }), 'string');
  assert.equal(type({ type: ['null', 'integer'] }), 'integer');
  assert.equal(type({ anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'string' }] }), 'string');
  assert.equal(type({ description: 'Anything' }), 'string');
  assert.equal(type(true), 'string');
  assert.equal(type({ properties: { b: {} } }), 'object');
  assert.equal(type({ const: 3 }), 'number');
  assert.equal(type({ $ref: 'https://schema.example/url.json' }), 'string');
});

test('parts of objects and of lists are arguments too, each with what it is inside of', () => {
  const item = { properties: { operation: { enum: ['insert', 'delete'] } } };
  const { all } = readParameters({
    properties: {
      options: { properties: { url: { type: 'string' } } },
      batch: { type: 'array', items: item },
      pair: { prefixItems: [{ properties: { mode: { const: 'wipe' } } }] },
      map: { additionalProperties: { properties: { kind: { enum: ['a'] } } } },
      named: { patternProperties: { '^x/': { properties: { type: { enum: ['b'] } } } } },
    },
  });
  assert.deepEqual(
    all
      .filter(({ depth }) => depth > 1)
      .map(({ name, inside, field }) => [name, inside, field.slice('inputSchema/properties/'.length)]),
    [
      ['url', 'object', 'options/properties/url'],
      ['operation', 'list', 'batch/items/properties/operation'],
      ['mode', 'list', 'pair/prefixItems/0/properties/mode'],
      ['kind', 'list', 'map/additionalProperties/properties/kind'],
      ['type', 'list', 'named/patternProperties/^x~1/properties/type'],
    ],
  );
  assert.equal(all.find(({ name }) => name === 'batch')?.items, 'object');
});

test('a name of the language itself is a name like others', () => {
  const inputSchema = JSON.parse(
    '{"properties":{"__proto__":{"type":"string","description":"p"},"constructor":{"$ref":"#/$defs/__proto__"}},"$defs":{"__proto__":{"enum":["x"]}},"required":["__proto__"]}',
  ) as Json;
  const parameters = parametersOf(inputSchema);
  assert.deepEqual(
    parameters.map(({ name, required }) => [name, required]),
    [
      ['__proto__', true],
      ['constructor', false],
    ],
  );
  assert.equal(parameters[1]?.values[0]?.field, 'inputSchema/$defs/__proto__');
  assert.deepEqual(
    parametersOf({ properties: { a: { $ref: '#/toString' }, b: { $ref: '#/constructor' } } }).map(
      ({ values }) => values.length,
    ),
    [0, 0],
  );
});

// The machine's own time, which does not depend on what else it does.
function within(milliseconds: number, read: () => void) {
  const start = process.cpuUsage();
  read();
  const { user } = process.cpuUsage(start);
  assert.ok(user < milliseconds * 1000, `took ${user / 1000} ms`);
}

function nested(levels: number, inner: Json, wrap: (inner: Json) => Json) {
  return Array.from({ length: levels }).reduce<Json>((schema) => wrap(schema), inner);
}

test('references that fan out are read in the time that their text takes', () => {
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    const $defs = Object.fromEntries(
      Array.from({ length: 60 }, (_, level) => [
        `L${level}`,
        level === 59
          ? { enum: ['delete'] }
          : { [key]: [{ $ref: `#/$defs/L${level + 1}` }, { $ref: `#/$defs/L${level + 1}`, title: 'again' }] },
      ]),
    );
    within(500, () => {
      const [action] = parametersOf({ properties: { action: { $ref: '#/$defs/L0' } }, $defs });
      assert.deepEqual(
        action?.values.map(({ value }) => value),
        ['delete'],
      );
    });
  }
  const properties = (level: number) =>
    Object.fromEntries(['a', 'b', 'c'].map((name) => [name, { $ref: `#/$defs/L${level + 1}` }]));
  const $defs = Object.fromEntries(
    Array.from({ length: 20 }, (_, level) => [`L${level}`, { properties: properties(level) }]),
  );
  within(500, () =>
    assert.deepEqual(readParameters({ $ref: '#/$defs/L0', $defs: { ...$defs, L20: { enum: ['x'] } } }).unread, []),
  );
});

test('a part that holds itself is read once and leaves no remark', () => {
  const filter = {
    properties: { and: { items: { $ref: '#/$defs/Filter' } }, not: { $ref: '#/$defs/Filter' }, op: { enum: ['eq'] } },
  };
  const { all, unread } = readParameters({
    properties: { filter: { $ref: '#/$defs/Filter' }, self: { $ref: '#' } },
    $defs: { Filter: filter },
  });
  assert.deepEqual(unread, []);
  assert.ok(all.length < 40);
  assert.ok(all.some(({ name, depth }) => name === 'op' && depth === 2));
});

test('where reading stops is told, and what stands on top is read all the same', () => {
  const deep = nested(5_000, { enum: ['delete'] }, (inner) => ({ properties: { a: inner } }));
  const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`p${index}`, { type: 'string' }]));
  const branches = Array.from({ length: 50_000 }, () => ({ properties: { a: {} } }));
  const action = { enum: ['delete'] };
  const CASES: [Json, string][] = [
    [{ properties: { deep, action } }, 'deep'],
    [{ properties: { action, wide: { properties: wide } } }, 'many'],
    [{ properties: { action, either: { anyOf: branches } } }, 'many'],
    [{ properties: { action, far: { $ref: 'https://schema.example/a.json' } } }, 'elsewhere'],
    [{ properties: { action, gone: { $ref: '#/$defs/Missing' } } }, 'elsewhere'],
    [{ properties: { action, choice: nested(50_000, {}, (inner) => ({ anyOf: [inner] })) } }, 'deep'],
    [{ properties: { action, values: { enum: Array.from({ length: 50_000 }, String) } } }, 'values'],
  ];
  for (const [inputSchema, why] of CASES)
    within(500, () => {
      const { all, unread } = readParameters(inputSchema);
      assert.deepEqual(
        all.find(({ name }) => name === 'action')?.values.map(({ value }) => value),
        ['delete'],
      );
      assert.ok(
        unread.some((one) => one.why === why && one.field.startsWith('inputSchema/')),
        JSON.stringify(unread),
      );
      assert.ok(unread.length <= 10);
    });
});

test('what was not read is told in words, however long its name is', () => {
  const far = { $ref: 'https://schema.example/a.json' };
  assert.deepEqual(unreadText({ properties: { far } }), [
    'inputSchema/properties/far/$ref, which refers to something outside the definition',
  ]);
  assert.deepEqual(unreadText({ properties: { near: { $ref: '#/properties/other' }, other: {} } }), []);
  const [told = ''] = unreadText({ properties: { ['x'.repeat(100_000)]: far } });
  assert.ok(told.length < 300);
});

test('no schema is too strange', () => {
  const circle: Json = { $ref: '#/properties/loop', allOf: [{ $ref: '#' }, null, 3, true] };
  const hostile: unknown[] = [
    null,
    [],
    { properties: null },
    { properties: [] },
    { properties: 'text', required: 'all' },
    { properties: { odd: null, list: [], text: 'x', loop: circle, never: false, any: true }, required: [3, null] },
    { properties: { type: { type: 7 }, both: { enum: 'no list' }, items: { type: 'array', items: [null, 3] } } },
    { $ref: '#' },
    { $ref: '#/%E0%A4%A' },
    { allOf: 3, anyOf: null, oneOf: {}, then: 1, patternProperties: 2, additionalProperties: true },
    { properties: { a: { enum: [{ a: 1 }, [2], null, '\u2028'], maxLength: '3', format: 4, description: 5 } } },
  ];
  for (const schema of hostile) {
    const { schema: read }: { schema: Schema } = readSchema(schema, 'inputSchema');
    assert.ok(read.properties.every(({ name }) => typeof name === 'string'));
  }
});
