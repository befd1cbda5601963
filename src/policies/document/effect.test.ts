import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guardedPolicy } from '../check/guarded.ts';
import { explain, formats, render } from '../index.ts';
import { serverPolicy, toolPolicy } from '../decision/posture.ts';
import { judged, notesServer } from '../samples.ts';

test('a tool that passes under conditions is described in one sentence, and its limit counts', () => {
  const policy = guardedPolicy('save_file', 'recommended');
  const rendered = render('intercept', policy);
  assert.match(
    explain(policy, rendered).effect,
    /^Calls of `save_file` pass only if they fulfil its conditions, at most 10 calls per minute; every other is refused\./,
  );
  assert.deepEqual([rendered.fidelity.rate, rendered.fidelity.arguments], ['exact', 'exact']);
});

test('a format without rates says that nothing limits what passes', () => {
  const tool = judged('fetch_page', 'read', 'medium', { effects: ['egress'] });
  for (const { id, holds } of formats)
    for (const policy of [
      serverPolicy(notesServer, [tool], 'recommended'),
      toolPolicy(notesServer, tool, 'recommended', [tool]),
    ]) {
      const { effect } = explain(policy, render(id, policy));
      assert.equal(/nothing limits how often/i.test(effect), !holds.rate && holds.allow !== false, `${id}: ${effect}`);
    }
});

test('advice to open a tool up keeps the limit that Recommended has', () => {
  const tool = judged('create_note', 'write', 'medium');
  const notes = (id: string) => render(id, serverPolicy(notesServer, [tool], 'cautious')).notes.join('\n');
  assert.match(notes('intercept'), /rate_limit: 30\/minute/);
  assert.match(notes('policylayer'), /"max": 30/);
});

test('where nothing is to be added there is no document, and the page says so', () => {
  const tool = judged('delete_note', 'write', 'high', { effects: ['destructive'] });
  for (const id of ['cursor']) {
    const policy = toolPolicy(notesServer, tool, 'recommended', [tool]);
    const rendered = render(id, policy);
    assert.equal(rendered.text, null);
    const { effect, steps } = explain(policy, rendered);
    assert.match(effect, /^There is nothing to add/);
    assert.deepEqual(steps, []);
    assert.doesNotMatch(rendered.notes.join('\n'), /no .* document|to be added/);
  }
  const listed = render(
    'cursor',
    toolPolicy(notesServer, judged('a', 'read', 'low'), 'recommended', [judged('a', 'read', 'low')]),
  );
  assert.doesNotMatch(listed.notes.join('\n'), /changes nothing else/);
});
