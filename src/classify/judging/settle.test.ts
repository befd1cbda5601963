import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '../index.ts';

const SERVER = { slug: 'sample', title: 'Sample' };

function verdict(name: string, description: string, properties: Record<string, unknown> = {}) {
  return classify({ name, description, inputSchema: { type: 'object', properties } }, SERVER);
}

const MODES = { operation: { type: 'string', enum: ['get_policy', 'list_routes'] } };

const READS: [name: string, description: string, properties?: Record<string, unknown>][] = [
  ['manage_routing', 'Manage the routing of alarms.', MODES],
  ['create_calendar_widget', 'This tool provides a full reference with guidance for a calendar widget.'],
  ['verify_folder', 'Verify if a folder exists.'],
  ['remove_prefix', 'Removes a prefix from a text.', { text: { type: 'string' }, prefix: { type: 'string' } }],
];

for (const [name, description, properties] of READS)
  test(`${name} reads, whatever its first word is`, () => {
    const { category, effects } = verdict(name, description, properties);
    assert.deepEqual([category, effects], ['read', []]);
  });

const ACTS: [name: string, description: string, properties?: Record<string, unknown>][] = [
  ['manage_routing', 'Manage the routing of alarms.', { operation: { enum: ['get_policy', 'delete_route'] } }],
  ['create_calendar_widget', 'Creates a calendar widget.'],
  ['verify_folder', 'Verify if a folder exists, and delete it.'],
  ['remove_prefix', 'Removes a prefix from all files of a folder.', { path: { type: 'string' } }],
];

for (const [name, description, properties] of ACTS)
  test(`${name} with more to it is no read that runs`, () => {
    const { category, confidence } = verdict(name, description, properties);
    assert.ok(category === 'write' || category === 'execute' || confidence === 'low', `${category} ${confidence}`);
  });

test('what brings something back destroys nothing', () => {
  assert.ok(!verdict('undelete_file', 'Brings a deleted file back.').effects.includes('destructive'));
});
