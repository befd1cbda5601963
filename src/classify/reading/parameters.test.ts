import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WRITINGS } from '#definition/writings.ts';
import type { JsonSchema } from '#model/tool.ts';
import { classify } from '../index.ts';
import { rules } from '../rules/index.ts';

const SERVER = { slug: 'sample', title: 'Sample' };
const judge = (inputSchema: JsonSchema, name = 'notes', description = 'Notes of the workspace.') =>
  classify({ name, description, inputSchema }, SERVER);
const said = ({ category, effects, risk, severity, unknown }: ReturnType<typeof judge>) => ({
  category,
  effects,
  risk,
  severity,
  unknown,
});

const examples = rules
  .flatMap((rule) => [...rule.examples.matches, ...rule.examples.ignores])
  .filter(({ inputSchema }) => inputSchema);

for (const { way, rewrite } of WRITINGS.slice(1))
  test(`arguments ${way} lead to the same verdict as in the open`, () => {
    assert.ok(examples.length > 10);
    for (const { name, description = '', inputSchema = {} } of examples)
      assert.deepEqual(
        said(judge(rewrite(inputSchema), name, description)),
        said(judge(inputSchema, name, description)),
        `${name}: ${JSON.stringify(inputSchema)}`,
      );
  });

const MODES = ['list', 'get', 'delete', 'purge'];
const listed = { type: 'string', enum: MODES };

const SCHEMAS: Record<string, JsonSchema> = {
  'in the open': { properties: { action: listed } },
  'as constants': { properties: { action: { oneOf: MODES.map((value) => ({ const: value, title: value })) } } },
  'behind two references': {
    properties: { action: { $ref: '#/$defs/Outer' } },
    $defs: { Outer: { $ref: '#/$defs/Action' }, Action: listed },
  },
  'beside a reference to itself': {
    properties: { action: { anyOf: [{ $ref: '#/$defs/Loop' }, { $ref: '#/$defs/Action' }] } },
    $defs: { Loop: { anyOf: [{ $ref: '#/$defs/Loop' }, { type: 'null' }] }, Action: listed },
  },
  'in branches of the whole': {
    oneOf: MODES.map((value) => ({ properties: { action: { const: value } }, required: ['action'] })),
  },
};

for (const [way, inputSchema] of Object.entries(SCHEMAS))
  test(`a mode that destroys is found ${way}`, () => {
    const { category, effects, risk, evidence } = judge(inputSchema);
    assert.deepEqual([category, effects, risk], ['write', ['destructive'], 'high']);
    assert.ok(evidence.some(({ rule, quote }) => rule === 'modes-destroy' && quote === 'delete'));
  });

const DEEP: Record<string, JsonSchema> = {
  'in camel case': { properties: { action: { enum: ['listNotes', 'getNote', 'deleteNote', 'purgeAll'] } } },
  'in an object of three levels': {
    properties: { a: { properties: { b: { properties: { c: { properties: { action: listed } } } } } } },
  },
  'in the items of a list': { properties: { steps: { type: 'array', items: { properties: { action: listed } } } } },
  'as the items of a list': { properties: { actions: { type: 'array', items: listed } } },
  'in a fixed place of a list': {
    properties: { steps: { type: 'array', prefixItems: [{ properties: { action: listed } }] } },
  },
  'under any key': { properties: { steps: { additionalProperties: { properties: { action: listed } } } } },
};

for (const [way, inputSchema] of Object.entries(DEEP))
  test(`a mode that destroys is evidence ${way}`, () => {
    const { category, evidence } = judge(inputSchema);
    assert.equal(category, 'write');
    assert.ok(evidence.some(({ rule, quote }) => rule === 'modes-destroy' && quote.startsWith('delete')));
  });

test('names of fields within a list are no evidence', () => {
  const list = { properties: { rows: { type: 'array', items: { properties: { url: {}, sql: {}, command: {} } } } } };
  assert.deepEqual(said(judge(list)), said(judge({ properties: { rows: { type: 'array' } } })));
});

test('an address is one however its name is spelt', () => {
  for (const name of ['url', 'URLs', 'imageURLs', 'image_urls', 'imageUrls', 'httpURLs', 'sourceURIs', 'image-URL']) {
    const inputSchema = { properties: { [name]: { type: 'array', items: { type: 'string' } } }, required: [name] };
    const description = 'Analyzes what it is given and returns a summary.';
    assert.deepEqual(judge(inputSchema, 'analyze', description).effects, ['egress'], name);
  }
});

test('the destination of a way is not taken for a file that is written', () => {
  const text = { type: 'string' };
  const inputSchema = { properties: { origin: text, destination: text, mode: { enum: ['driving', 'walking'] } } };
  const { category, evidence } = judge(inputSchema, 'find_way', 'Gets the way between two places.');
  assert.equal(category, 'read');
  assert.ok(!evidence.some(({ rule }) => rule === 'saves-output'));
});
