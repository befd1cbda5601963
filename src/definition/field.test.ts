import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldText, pointerToken } from './field.ts';

test('a field points to its text, also through odd keys', () => {
  const tool = { name: 'a', description: 'b', inputSchema: { properties: { 'x/y~z': { description: 'deep' } } } };
  const server = { slug: 's', title: 'S' };
  assert.equal(fieldText(tool, server, `inputSchema/properties/${pointerToken('x/y~z')}/description`), 'deep');
  assert.equal(fieldText(tool, server, 'server/title'), 'S');
  assert.equal(fieldText(tool, server, 'inputSchema/__proto__/toString'), '');
  assert.match(fieldText(tool, server, 'inputSchema/properties'), /"x\/y~z"/);
});
