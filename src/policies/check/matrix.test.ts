import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POSTURES } from '#model/words.ts';
import { checkOf } from './index.ts';
import { disagreements } from './disagreements.ts';
import { formats } from '../index.ts';
import { serverPolicy, toolPolicy } from '../decision/posture.ts';
import { everyCell, hardNames, judged, notesServer, withParameters, type Judged } from '../samples.ts';

const kinds: [name: string, make: (name: string) => Judged][] = [
  ['free', (name) => judged(name, 'read', 'low')],
  ['limited', (name) => judged(name, 'write', 'medium')],
  ['grave', (name) => judged(name, 'write', 'high', { effects: ['destructive'] })],
];

for (const format of formats) {
  const check = checkOf(format.id);
  const of = (tools: Judged[], posture: (typeof POSTURES)[number]) => {
    const policy = serverPolicy(notesServer, tools, posture);
    return { policy, rendered: format.render(policy) };
  };

  test(`${format.id}: every cell of the table is decided as the document says`, () => {
    for (const posture of POSTURES) {
      const { policy, rendered } = of(everyCell, posture);
      assert.deepEqual(disagreements(check, policy, rendered), []);
      const unlisted = check.engine(rendered.text as string)({ alias: 'notes', tool: 'added_later' });
      assert.equal(unlisted.action, format.holds.unlisted);
    }
  });

  test(`${format.id}: hard names are held or refused, never lost`, () => {
    for (const [kind, make] of kinds)
      for (const posture of POSTURES) {
        const { policy, rendered } = of(hardNames.map(make), posture);
        if (rendered.text === null && !rendered.needless)
          assert.ok(rendered.refusals.length > 0 && rendered.notes.length > 0, kind);
        else assert.deepEqual(disagreements(check, policy, rendered), []);
        for (const { tool } of rendered.refusals) assert.match(rendered.notes.join('\n'), /named?|name|rule/, tool);
      }
  });

  test(`${format.id}: each hard name alone`, () => {
    for (const [, make] of kinds)
      for (const posture of POSTURES)
        for (const name of hardNames) {
          const { policy, rendered } = of([make(name)], posture);
          if (rendered.text === null) assert.ok(rendered.notes.length > 0);
          else assert.deepEqual(disagreements(check, policy, rendered), []);
        }
  });

  test(`${format.id}: conditions on arguments pass what fulfils them and nothing else`, () => {
    for (const posture of POSTURES) {
      const { policy, rendered } = of(withParameters, posture);
      assert.deepEqual(disagreements(check, policy, rendered), []);
      for (const tool of withParameters) {
        const alone = toolPolicy(notesServer, tool, posture, withParameters);
        assert.deepEqual(disagreements(check, alone, format.render(alone)), []);
      }
    }
  });

  test(`${format.id}: no tools, 33 tools, 600 tools`, () => {
    for (const number of [0, 1, 32, 33, 600])
      for (const [, make] of kinds) {
        const { policy, rendered } = of(
          Array.from({ length: number }, (_, at) => make(`tool_${at}`)),
          'recommended',
        );
        if (rendered.text === null && !rendered.needless) assert.equal(format.id, 'envoy', `${number} tools`);
        else assert.deepEqual(disagreements(check, policy, rendered), []);
      }
  });

  test(`${format.id}: the same name on another server is another tool`, () => {
    const { rendered } = of(everyCell, 'recommended');
    if (format.kind !== 'client') return;
    const elsewhere = check.engine(rendered.text as string)({ alias: 'others', tool: 'list_notes' });
    const { interactive = 'ask' } = format.facts?.unruled ?? {};
    // A document asks where no model decides.
    const unruled = interactive === 'model' ? 'ask' : interactive;
    assert.equal(elsewhere.action, format.reaches?.('notes', 'others') ? format.holds.unlisted : unruled);
  });
}
