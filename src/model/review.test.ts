import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { ServerReviews } from './review.ts';

for (const name of readdirSync('content/reviews'))
  test(`content/reviews/${name} holds one review for each tool`, () => {
    const { tools } = ServerReviews.parse(JSON.parse(readFileSync(`content/reviews/${name}`, 'utf8')));
    const names = tools.map(({ tool }) => tool);
    assert.equal(new Set(names).size, names.length, 'no tool is reviewed twice');
    const lock = JSON.parse(readFileSync('content/tools.lock.json', 'utf8')) as Record<string, unknown>;
    assert.ok(Object.hasOwn(lock, name.replace('.json', '')), 'the server is in the lock');
    for (const { tool, reason } of tools) assert.ok(reason.endsWith('.'), `${tool}: a whole sentence`);
  });
