import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { WRITINGS } from '#definition/writings.ts';
import { guardedCall } from './guarded.ts';
import { serverPolicy } from '../decision/posture.ts';
import { judged, notesServer } from '../samples.ts';

for (const writing of WRITINGS)
  describe(`arguments ${writing.way}`, () => {
    test('SQL is told by the parameter, not by what a tool says of itself', () => {
      const properties = { query: { type: 'string', description: 'The question of the user.' } };
      const tool = judged('resolve-library', 'read', 'low', {
        tool: {
          description: 'Helps to select libraries. Not for SQL.',
          inputSchema: writing.rewrite({ properties, required: ['query'] }),
        },
      });
      assert.equal(serverPolicy(notesServer, [tool], 'recommended').tools[0]?.decision.arguments, undefined);
      for (const description of ['A read-only SQL query.', 'SELECT statement to run.']) {
        const inputSchema = writing.rewrite({ properties: { query: { type: 'string', description } } });
        const speaking = judged('ask', 'read', 'low', { tool: { inputSchema } });
        assert.equal(serverPolicy(notesServer, [speaking], 'recommended').tools[0]?.decision.arguments?.length, 2);
      }
    });

    test('an SQL parameter that is not required passes one reading statement, under every posture', () => {
      for (const posture of ['recommended', 'cautious', 'read-only'] as const) {
        const intercept = guardedCall('intercept', posture, writing);
        assert.equal(intercept('query', { sql: 'SELECT * FROM notes;' }), 'allow');
        assert.equal(intercept('query', { sql: 'COMMIT; DROP TABLE notes' }), 'deny');
        assert.equal(intercept('query', { sql: 'SELECT 1; COMMIT; DROP TABLE notes' }), 'deny');
        assert.equal(intercept('query', {}), 'deny');
      }
    });
  });
