import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ToolRow } from '#model/entry.ts';
import type { Effect, Risk, Severity } from '#model/words.ts';
import { gravestFirst } from './questions.view.ts';

function row(name: string, risk: Risk, ...effects: Effect[]): ToolRow {
  return {
    server: 'browser',
    slug: name,
    name,
    category: 'execute',
    effects,
    risk,
    unknown: false,
    hash: '',
  };
}

test('among tools of one level, the ones that cost most are named first', () => {
  const severities = new Map<string, Severity>([
    ['run_script', 'high'],
    ['visit', 'medium'],
    ['press', 'medium'],
  ]);
  const tools = [
    row('press', 'high'),
    row('shut', 'high'),
    row('visit', 'high', 'egress'),
    row('run_script', 'high', 'code'),
    row('wipe', 'critical', 'destructive'),
  ];
  assert.deepEqual(
    gravestFirst(tools, severities).map(({ name }) => name),
    ['wipe', 'run_script', 'visit', 'press', 'shut'],
  );
});
