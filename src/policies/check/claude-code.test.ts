import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../index.ts';
import { serverPolicy } from '../decision/posture.ts';
import { everyCell, judged, notesServer } from '../samples.ts';

const longest = 'x'.repeat(128 - 'mcp__notes__'.length);

test('a name that Claude Code does not offer is blocked, and the page says so', () => {
  const tools = [judged(longest, 'read', 'low'), judged(`${longest}y`, 'read', 'low')];
  const { effective, notes } = render('claude-code', serverPolicy(notesServer, tools, 'recommended'));
  assert.deepEqual(
    effective.map(({ action }) => action),
    ['allow', 'deny'],
  );
  assert.match(notes.join('\n'), /x…` is blocked, whatever a rule says: its full name has 129 characters/);
});

test('keys that Claude Code cannot take are refused with another to take', () => {
  const policy = serverPolicy(notesServer, everyCell, 'recommended');
  for (const [id, alias, rename] of [
    ['claude-code', 'ide', 'ide-server'],
    ['claude-code', '__proto__', 'proto-server'],
    ['claude-code-managed', 'docs.v2', 'docs-v2'],
    ['claude-code-managed', '@acme/chat', 'acme-chat'],
  ] as const) {
    const { text, notes } = render(id, { ...policy, alias });
    assert.equal(text, null);
    assert.match(notes.join('\n'), new RegExp(`Call the server \`${rename}\` in your configuration`), alias);
  }
});

test('a document for the server of a plugin names its tools as Claude Code does', () => {
  const policy = serverPolicy(notesServer, everyCell, 'recommended');
  const { text } = render('claude-code', { ...policy, alias: 'plugin:desk:notes' });
  assert.match(text ?? '', /"mcp__plugin_desk_notes__list_notes"/);
});
