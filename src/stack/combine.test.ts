import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collisionsIn, formedBy, remains, stackPolicy, type Stack } from './index.ts';
import { CONFIGURATION, DATA, configured } from './samples.ts';

function flowOf(stack: Stack) {
  const [combination] = DATA.combinations;
  assert.ok(combination);
  return formedBy(stack, combination);
}

test('a complete combination names the tools of each part, and denying the smallest part breaks it', () => {
  const stack = configured(CONFIGURATION);
  const formed = flowOf(stack);
  assert.equal(formed.complete, true);
  assert.deepEqual(formed.smallest, ['outbound']);
  const outbound = formed.legs.find(({ leg }) => leg === 'outbound')?.members ?? [];
  assert.deepEqual(
    outbound.map(({ tool }) => tool.name),
    ['send_email'],
  );
  const [document] = stackPolicy(stack, { format: 'claude-code', posture: 'recommended', denied: outbound }).documents;
  assert.deepEqual(JSON.parse(document?.text ?? '').permissions.deny, ['mcp__mail__send_email']);
  const without = { ...stack, servers: stack.servers.filter(({ slug }) => slug !== 'mail') };
  assert.equal(flowOf(without).complete, false);
});

test('what remains of a combination is what the document does, not what the posture wants', () => {
  const stack = configured(CONFIGURATION);
  const formed = flowOf(stack);
  const outbound = formed.legs[2]?.members ?? [];
  const under = (format: string, denied: typeof outbound) =>
    remains(formed, stackPolicy(stack, { format, posture: 'recommended', denied }).actions);
  assert.equal(remains(formed, new Map()), 'allow');
  // The posture limits sending to ten calls; Claude Code has no rates, so it asks.
  assert.equal(under('intercept', []), 'allow');
  assert.equal(under('claude-code', []), 'ask');
  assert.equal(under('claude-code', outbound), 'deny');
  // Cursor's file cannot deny.
  assert.equal(under('cursor', outbound), 'ask');
});

test('a name that two servers use is a collision, a name used twice by one is none', () => {
  assert.deepEqual(collisionsIn(configured(CONFIGURATION)), [{ name: 'search', servers: ['My Files', 'web'] }]);
});
