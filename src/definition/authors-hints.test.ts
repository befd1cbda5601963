import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tool } from '#model/tool.ts';
import { withAuthorsHints } from './authors-hints.ts';

function tool(name: string, annotations?: Tool['annotations']): Tool {
  return { name, description: '', inputSchema: {}, ...(annotations && { annotations }) };
}

function kept(...annotations: Tool['annotations'][]) {
  return withAuthorsHints(annotations.map((one, position) => tool(`tool_${position}`, one))).map(
    (one) => one.annotations,
  );
}

test('a hint that is the same on five tools or more is no claim', () => {
  const same = { readOnlyHint: true, idempotentHint: false };
  assert.deepEqual(kept(same, same, same, same, same), Array(5).fill({}));
  assert.deepEqual(kept(same, same, same, same), Array(4).fill(same));
});

test('a hint that varies, or that some tools lack, is a claim', () => {
  const [yes, no] = [{ readOnlyHint: true }, { readOnlyHint: false }];
  assert.deepEqual(kept(yes, yes, yes, yes, no), [yes, yes, yes, yes, no]);
  assert.deepEqual(kept(yes, yes, yes, yes, undefined), [yes, yes, yes, yes, undefined]);
});

test('what a framework writes by itself is no claim in any server, and the rest stays', () => {
  const byFramework = { destructiveHint: true, idempotentHint: false, openWorldHint: true };
  assert.deepEqual(kept({ title: 'Erase', readOnlyHint: false, ...byFramework }), [
    { title: 'Erase', readOnlyHint: false },
  ]);
  assert.deepEqual(kept({ ...byFramework, openWorldHint: false }), [{ ...byFramework, openWorldHint: false }]);
  assert.deepEqual(kept({ destructiveHint: true }), [{ destructiveHint: true }]);
});
