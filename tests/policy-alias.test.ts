import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { readersKeys } from '#policies/samples.ts';

const manifest = JSON.stringify({ tools: [{ name: 'list_notes', description: 'Lists notes.' }] });

function policy(...options: string[]) {
  return spawnSync(process.execPath, ['scripts/policy.ts', ...options], { encoding: 'utf8', input: manifest });
}

for (const key of readersKeys)
  test(`npm run policy -- --alias ${key} writes it as the client does, or says what to call the server`, () => {
    const held = policy('--format', 'claude-code', '--alias', key);
    assert.equal(held.status, 0, held.stderr);
    const { permissions } = JSON.parse(held.stdout) as { permissions: { allow: string[] } };
    assert.deepEqual(permissions.allow, [`mcp__${key.replace(/[^\w-]/g, '_')}__list_notes`]);
    assert.doesNotMatch(held.stderr, /stands for/);

    const inCursor = policy('--format', 'cursor', '--alias', key);
    if (key.includes(':')) {
      assert.equal(inCursor.status, 1);
      assert.equal(inCursor.stdout, '');
      assert.match(inCursor.stderr, /Call the server `plugin-notes` in your configuration\./);
    } else assert.ok(inCursor.stdout.includes(`"${key}:list_notes"`), inCursor.stdout);
  });

test('npm run policy without --alias says what stands for the key, where the document holds one', () => {
  const client = policy('--format', 'claude-code');
  assert.match(client.stdout, /mcp__server__list_notes/);
  assert.match(
    client.stderr,
    /^`server` stands for the key of the server in your configuration\. Give yours with --alias\.$/m,
  );
  assert.doesNotMatch(policy('--format', 'intercept').stderr, /stands for/);
});
