import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { WRITINGS } from '#definition/writings.ts';
import { parse } from 'yaml';
import { checkOf } from './index.ts';
import { guardedCall, guardedPolicy } from './guarded.ts';
import { formats, render } from '../index.ts';
import { serverPolicy } from '../decision/posture.ts';
import { judged, notesServer } from '../samples.ts';

for (const writing of WRITINGS)
  describe(`arguments ${writing.way}`, () => {
    test('a read passes without the file that it could write, where the format can tell', () => {
      for (const id of ['intercept', 'toolhive', 'gemini-cli'])
        for (const posture of ['recommended', 'cautious', 'read-only'] as const) {
          assert.equal(guardedCall(id, posture, writing)('draw_notes', {}), 'allow', `${id}, ${posture}`);
          assert.equal(
            guardedCall(id, posture, writing)('draw_notes', { filePath: '/etc/x' }),
            'deny',
            `${id}, ${posture}`,
          );
          assert.equal(
            guardedCall(id, posture, writing)('draw_notes', { filePath: ['/etc/x'] }),
            'deny',
            `${id}, ${posture}`,
          );
        }
    });

    test('where the format cannot tell, a stricter posture asks or blocks, and the recommended one says so', () => {
      for (const { id, holds } of formats.filter((format) => !format.holds.arguments)) {
        for (const posture of ['cautious', 'read-only'] as const) {
          const { effective, fidelity } = render(id, guardedPolicy('draw_notes', posture, writing));
          assert.equal(effective[0]?.action, holds.ask ? 'ask' : 'deny', `${id}, ${posture}`);
          assert.equal(fidelity.decision, 'stricter', id);
        }
        const { notes, effective, fidelity } = render(id, guardedPolicy('draw_notes', 'recommended', writing));
        assert.equal(effective[0]?.action, holds.allow === false ? 'ask' : 'allow');
        if (holds.allow === false) continue;
        assert.match(notes.join('\n'), /calls of `draw_notes` pass with `filePath` too/, id);
        assert.equal(fidelity.arguments, 'dropped');
      }
    });

    test('a tool that takes a path offers the rule for one folder, not in force until it is taken', () => {
      assert.equal(guardedPolicy('edit_file', 'recommended', writing).tools[0]?.decision.offer?.length, 1);
      const { text } = render('intercept', guardedPolicy('edit_file', 'recommended', writing));
      const decide = (document: string, path: string) =>
        checkOf('intercept').engine(document)({ alias: 'notes', tool: 'edit_file', arguments: { path } }).action;
      assert.equal(decide(text as string, '/etc/passwd'), 'allow');
      const comment = (text as string).split('\n').filter((line) => /^\s+#\s{3}/.test(line));
      const rules = parse(comment.map((line) => line.replace('#', ' ')).join('\n')) as unknown[];
      assert.equal(rules.length, 1);
      const taken = JSON.stringify({ version: '1', default: 'deny', tools: { edit_file: { rules } } });
      assert.deepEqual([decide(taken, '/etc/passwd'), decide(taken, '/REPLACE-WITH-YOUR-FOLDER/a')], ['deny', 'allow']);
    });

    test('a path in a repository is no path on a machine', () => {
      const properties = { owner: { type: 'string' }, path: { type: 'string', description: 'Path of the file' } };
      const tool = judged('get_file', 'read', 'low', {
        tool: { inputSchema: writing.rewrite({ properties, required: ['owner', 'path'] }) },
      });
      assert.equal(serverPolicy(notesServer, [tool], 'recommended').tools[0]?.decision.offer, undefined);
    });
  });
