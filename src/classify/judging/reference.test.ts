import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '../index.ts';
import { REFERENCE } from './reference.ts';

for (const { tool, server, category, risk, severity } of REFERENCE)
  test(`${server.title}: ${tool.name} is ${category}, ${risk} risk, ${severity} severity`, () => {
    const verdict = classify(tool, server);
    assert.deepEqual([verdict.category, verdict.risk, verdict.severity], [category, risk, severity]);
    assert.ok(verdict.evidence.length > 0, 'explained by its own evidence');
    assert.deepEqual([verdict.dangers, verdict.suspicious, verdict.flaw], [[], [], null], 'keeps its limit');
  });
