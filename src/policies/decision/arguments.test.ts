import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { WRITINGS } from '#definition/writings.ts';
import type { ArgumentRule } from '#model/policy.ts';
import type { Posture } from '#model/words.ts';
import { guardedCall, rewritten } from '../check/guarded.ts';
import { serverPolicy } from './posture.ts';
import { judged, notesServer, withParameters } from '../samples.ts';

const values = (rules: ArgumentRule[] | undefined) => rules?.map(({ path, value }) => [path.join('.'), value]);

const CALLS: [tool: string, given: Record<string, unknown>, posture: Posture, action: string][] = [
  ['manage_notes', { action: 'list' }, 'recommended', 'allow'],
  ['manage_notes', { action: 'get_or_create' }, 'recommended', 'deny'],
  ['manage_notes', { action: 'delete' }, 'recommended', 'deny'],
  ['manage_notes', { action: ['list'] }, 'recommended', 'deny'],
  ['manage_notes', {}, 'read-only', 'deny'],
  ['fetch_url', { url: 'https://example.com/a?b#c' }, 'recommended', 'allow'],
  ['fetch_url', { url: 'http://169.254.169.254/latest/meta-data/' }, 'recommended', 'deny'],
  ['fetch_url', { url: 'http://localhost:3000/' }, 'recommended', 'deny'],
  ['fetch_url', { url: 'file:///etc/passwd' }, 'recommended', 'deny'],
  ['fetch_url', { url: 'https://example.com@127.0.0.1/' }, 'recommended', 'deny'],
  ['fetch_url', { url: 'https://example.com/' }, 'cautious', 'deny'],
  ['save_file', { path: '/REPLACE-WITH-YOUR-FOLDER/a/b.txt' }, 'recommended', 'allow'],
  ['save_file', { path: '/REPLACE-WITH-YOUR-FOLDER/../etc/passwd' }, 'recommended', 'deny'],
  ['save_file', { path: '/REPLACE-WITH-YOUR-FOLDER/.git/config' }, 'recommended', 'deny'],
  ['save_file', { path: '/etc/passwd' }, 'recommended', 'deny'],
  ['send_mail', { to: 'someone@elsewhere.example' }, 'cautious', 'deny'],
  ['pay', { amount: 1 }, 'recommended', 'deny'],
  ['pay', { amount: -1 }, 'recommended', 'deny'],
  ['run_sql', { sql: 'select * from notes;' }, 'recommended', 'allow'],
  ['run_sql', { sql: 'select 1; drop table notes' }, 'recommended', 'deny'],
  ['run_sql', { sql: 'with gone as (delete from notes returning *) select * from gone' }, 'recommended', 'deny'],
  ['add_comment', { text: 'a'.repeat(200) }, 'recommended', 'allow'],
  ['add_comment', { text: 'a'.repeat(201) }, 'recommended', 'deny'],
];

for (const writing of WRITINGS)
  describe(`arguments ${writing.way}`, () => {
    const decisionOf = (name: string, posture: Posture) =>
      serverPolicy(
        notesServer,
        withParameters.map((tool) => rewritten(tool, writing.rewrite)),
        posture,
      ).tools.find(({ tool }) => tool === name)?.decision;

    test('a tool with several modes keeps its reads under every posture', () => {
      for (const posture of ['recommended', 'cautious', 'read-only'] as const)
        assert.deepEqual(values(decisionOf('manage_notes', posture)?.opening?.rules), [['action', ['list', 'get']]]);
    });

    test('what a posture denies is not opened for the reader to fill in', () => {
      for (const name of ['save_file', 'pay']) {
        assert.ok(decisionOf(name, 'recommended')?.opening, name);
        assert.equal(decisionOf(name, 'cautious')?.opening, undefined, name);
      }
    });

    for (const [tool, given, posture, action] of CALLS)
      test(`${posture}: ${tool} with ${JSON.stringify(given).slice(0, 80)} is met with ${action}`, () => {
        assert.equal(guardedCall('intercept', posture, writing)(tool, given), action);
      });

    test('a definition that tells nothing gets no conditions, and a hostile schema does no harm', () => {
      const schemas: Record<string, unknown>[] = [
        { properties: null },
        { properties: { url: null, path: 3, action: { enum: 'list' } }, required: 'url' },
        { properties: { 'a.b': { type: 'string' }, __proto__: { type: 'string' } } },
      ];
      for (const inputSchema of schemas) {
        const tool = judged('odd', 'write', 'high', {
          effects: ['destructive'],
          tool: { inputSchema: writing.rewrite(inputSchema) },
        });
        const [rule] = serverPolicy(notesServer, [tool], 'recommended').tools;
        assert.equal(rule?.decision.opening, undefined);
      }
    });

    test('of two definitions under one name nothing is opened and every condition counts', () => {
      const [, , fetchUrl, , , , , runSql] = withParameters.map((tool) => rewritten(tool, writing.rewrite)) as [
        never,
        never,
        (typeof withParameters)[0],
        never,
        never,
        never,
        never,
        (typeof withParameters)[0],
      ];
      const same = { ...runSql, tool: { ...runSql.tool, name: 'fetch_url' } };
      const [rule] = serverPolicy(notesServer, [fetchUrl, same], 'recommended').tools;
      assert.deepEqual(
        rule?.decision.arguments?.map(({ path }) => path[0]),
        ['url', 'url', 'sql', 'sql'],
      );
    });
  });
