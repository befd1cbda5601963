import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Difference } from '#model/change.ts';
import { Tool } from '#model/tool.ts';
import { compareTools } from './compare-tools.ts';

function differences(before: object, after: object): Difference[] {
  return compareTools(Tool.parse({ name: 'x', ...before }), Tool.parse({ name: 'x', ...after }));
}

function schema(properties: object, required: string[] = []) {
  return {
    inputSchema: { type: 'object', properties, required },
  };
}

const CASES: [what: string, before: object, after: object, expected: Difference[]][] = [
  ['nothing', { description: 'One.' }, { description: 'One.' }, []],
  [
    'a new argument that must be given',
    schema({}),
    schema({ path: { type: 'string' } }, ['path']),
    [{ kind: 'argument', argument: 'path', change: 'added', required: true, type: 'string' }],
  ],
  [
    'a removed argument, told once for all its parts',
    schema({ rows: { type: 'array', items: { type: 'object', properties: { id: {} } } } }),
    schema({}),
    [{ kind: 'argument', argument: 'rows', change: 'removed', required: false, type: 'array of object' }],
  ],
  [
    'a requirement deep within',
    schema({ rows: { type: 'array', items: { type: 'object', properties: { id: {} } } } }),
    schema({ rows: { type: 'array', items: { type: 'object', properties: { id: {} }, required: ['id'] } } }),
    [{ kind: 'requirement', argument: 'rows[].id', required: true }],
  ],
  [
    'the values of an enumeration',
    schema({ mode: { enum: ['read', 'list'] } }),
    schema({ mode: { enum: ['read', 'delete'] } }),
    [{ kind: 'values', argument: 'mode', removed: ['"list"'], added: ['"delete"'] }],
  ],
  [
    'a type',
    schema({ lines: { type: 'string' } }),
    schema({ lines: { type: 'number' } }),
    [{ kind: 'type', argument: 'lines', before: 'string', after: 'number' }],
  ],
  [
    'a limit',
    schema({ lines: { type: 'number', maximum: 10 } }),
    schema({ lines: { type: 'number' } }),
    [{ kind: 'keyword', argument: 'lines', keyword: 'maximum', before: '10', after: null }],
  ],
  [
    'a hint that is new',
    {},
    { annotations: { readOnlyHint: true } },
    [{ kind: 'hint', hint: 'readOnlyHint', before: null, after: 'true', loosens: false }],
  ],
  [
    'a hint that now warns',
    { annotations: { destructiveHint: false } },
    { annotations: { destructiveHint: true } },
    [{ kind: 'hint', hint: 'destructiveHint', before: 'false', after: 'true', loosens: false }],
  ],
  [
    'a hint that now claims more safety',
    { annotations: { readOnlyHint: false } },
    { annotations: { readOnlyHint: true } },
    [{ kind: 'hint', hint: 'readOnlyHint', before: 'false', after: 'true', loosens: true }],
  ],
  ['an output schema', {}, { outputSchema: { type: 'object' } }, [{ kind: 'output', change: 'added' }]],
  [
    'a text',
    { description: 'Reads a note.' },
    { description: 'Reads every note.' },
    [
      {
        kind: 'text',
        field: 'description',
        spans: [
          { kind: 'same', text: 'Reads ' },
          { kind: 'removed', text: 'a' },
          { kind: 'added', text: 'every' },
          { kind: 'same', text: ' note.' },
        ],
      },
    ],
  ],
  [
    'the form alone',
    { inputSchema: { type: 'object', $schema: 'one' } },
    { inputSchema: { type: 'object', additionalProperties: false } },
    [{ kind: 'form' }],
  ],
  [
    'no bound as no limit',
    schema({ lines: { type: 'integer' } }),
    schema({ lines: { type: 'integer', maximum: Number.MAX_SAFE_INTEGER } }),
    [{ kind: 'form' }],
  ],
  ['something that has no name here', {}, { inputSchema: { required: ['ghost'] } }, [{ kind: 'other' }]],
];

for (const [what, before, after, expected] of CASES)
  test(`it tells ${what}`, () => assert.deepEqual(differences(before, after), expected));

test('names that look like paths, like the schema itself or like a prototype are told apart', () => {
  const properties = JSON.parse('{"__proto__":{"type":"string"},"a.b":{"type":"string"},"":{"type":"string"},"[]":{}}');
  const found = differences(schema({ a: { properties: { b: { type: 'string' } } } }), schema(properties));
  const told = found.map((difference) => (difference.kind === 'argument' ? difference.argument : difference.kind));
  assert.deepEqual(told, ['__proto__', '"a.b"', '""', '"[]"', 'a']);
});

test('what stands behind a reference is told of the argument that refers to it', () => {
  const values = (...allowed: string[]) => ({ enum: allowed });
  const wrapped: Record<string, (inner: object) => object> = {
    $ref: (inner) => ({ properties: { mode: { $ref: '#/$defs/Mode' } }, $defs: { Mode: inner } }),
    allOf: (inner) => ({ properties: { mode: { allOf: [{ $ref: '#/$defs/Mode' }] } }, $defs: { Mode: inner } }),
    'root $ref': (inner) => ({
      $ref: '#/$defs/Call',
      $defs: { Call: { properties: { mode: { $ref: '#/$defs/Mode' } } }, Mode: inner },
    }),
  };
  for (const [way, wrap] of Object.entries(wrapped))
    assert.deepEqual(
      differences({ inputSchema: wrap(values('read')) }, { inputSchema: wrap(values('read', 'delete')) }),
      [{ kind: 'values', argument: 'mode', removed: [], added: ['"delete"'] }],
      way,
    );
  const optional = (inner: object) => ({
    inputSchema: {
      properties: { mode: { anyOf: [{ $ref: '#/$defs/Mode' }, { type: 'null' }] } },
      $defs: { Mode: inner },
    },
  });
  const [difference, ...others] = differences(optional(values('read')), optional(values('read', 'delete')));
  assert.ok(difference?.kind === 'keyword' && difference.argument === 'mode' && others.length === 0);
});

test('a schema that refers to itself is compared without an end', () => {
  const node = (...more: string[]) => ({
    inputSchema: {
      $ref: '#/$defs/Node',
      $defs: {
        Node: {
          properties: Object.fromEntries(
            ['left', 'right', 'up', 'down', ...more].map((name) => [name, { $ref: '#/$defs/Node' }]),
          ),
        },
      },
    },
  });
  assert.ok(differences(node(), node('beside')).some((one) => one.kind === 'argument' && one.argument === 'beside'));
});

test('odd and endless schemas are compared without an error', () => {
  let deep: object = { type: 'string' };
  for (let depth = 0; depth < 40; depth++) deep = { type: 'object', properties: { deeper: deep } };
  const odd = schema({ a: null, b: [], c: { type: 7, enum: 'x', items: [1], required: 'none' }, deep });
  assert.deepEqual(differences(odd, odd), []);
  assert.ok(differences(odd, schema({ a: true, b: {}, c: { items: [2] }, deep: {} })).length > 3);
});
