import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson } from './canonical.ts';
import { fieldText, pointerToken } from './field.ts';
import { identifierWords } from './identifier.ts';

test('the order of keys does not change a definition, their values do', () => {
  assert.equal(canonicalJson({ b: [{ d: 1, c: 2 }], a: null }), canonicalJson({ a: null, b: [{ c: 2, d: 1 }] }));
  assert.notEqual(canonicalJson({ a: [1, 2] }), canonicalJson({ a: [2, 1] }));
});

test('a key named __proto__ is part of a definition', () => {
  assert.equal(canonicalJson(JSON.parse('{"__proto__":1}')), '{"__proto__":1}');
});

test('a field points to its text, also through odd keys', () => {
  const tool = { name: 'a', description: 'b', inputSchema: { properties: { 'x/y~z': { description: 'deep' } } } };
  const server = { slug: 's', title: 'S' };
  assert.equal(fieldText(tool, server, `inputSchema/properties/${pointerToken('x/y~z')}/description`), 'deep');
  assert.equal(fieldText(tool, server, 'server/title'), 'S');
  assert.equal(fieldText(tool, server, 'inputSchema/__proto__/toString'), '');
  assert.match(fieldText(tool, server, 'inputSchema/properties'), /"x\/y~z"/);
});

test('identifiers fall into the same words however they are written', () => {
  for (const name of ['createPullRequest', 'create_pull_request', 'create.pull-request', 'CreatePullRequest']) {
    assert.deepEqual(identifierWords(name), ['create', 'pull', 'request']);
  }
  assert.deepEqual(identifierWords('getURLList2'), ['get', 'url', 'list2']);
});
