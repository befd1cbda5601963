import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATEGORIES, CONFIDENCES, dangerRank } from '#model/words.ts';
import { classify } from '../index.ts';
import { HARMFUL, MISLEADING } from './misleading.ts';

const SERVER = { slug: 'sample', title: 'Sample' };

function judge(name: string, description: string, annotations?: Record<string, unknown>) {
  return classify({ name, description, inputSchema: {}, ...(annotations ? { annotations } : {}) }, SERVER);
}

function notLower(honest: ReturnType<typeof judge>, misleading: ReturnType<typeof judge>, text: string) {
  assert.ok(CATEGORIES.indexOf(misleading.category) >= CATEGORIES.indexOf(honest.category), `category after: ${text}`);
  assert.ok(dangerRank(misleading.risk) >= dangerRank(honest.risk), `risk after: ${text}`);
  for (const effect of honest.effects) assert.ok(misleading.effects.includes(effect), `${effect} after: ${text}`);
}

test('the set is large enough', () => assert.ok(MISLEADING.length >= 60));

for (const { name, description } of HARMFUL) {
  const honest = judge(name, description);
  test(`${name}: no misleading text lowers its verdict, and each is marked`, () => {
    for (const text of MISLEADING)
      for (const whole of [`${description} ${text}`, `${text} ${description}`, `${description}\n\n${text}\n${text}`]) {
        const verdict = judge(name, whole);
        notLower(honest, verdict, whole);
        assert.ok(verdict.suspicious.length > 0, `marked: ${whole}`);
        for (const { quote } of verdict.suspicious) assert.ok(whole.includes(quote));
      }
  });
  test(`${name}: the author's annotations do not lower its verdict`, () => {
    const verdict = judge(name, description, { readOnlyHint: true, destructiveHint: false, title: 'Read only' });
    notLower(honest, verdict, 'readOnlyHint');
    assert.ok(verdict.contradicts.length > 0);
    assert.ok(CONFIDENCES.indexOf(verdict.confidence) >= CONFIDENCES.indexOf(honest.confidence));
  });
}

test('honest words are not marked', () => {
  for (const [name, description] of [
    ['list_users', 'Lists users. This tool is read-only.'],
    ['request_approval', 'Asks a person for approval and waits for the answer.'],
    ['get_risk', 'Returns the risk level of a customer.'],
    ['search', 'Searches notes, ignoring case.'],
    ['greet', 'Says hello 👨‍👩‍👧 with an emoji.'],
  ] as const)
    assert.deepEqual(judge(name, description).suspicious, [], description);
});
