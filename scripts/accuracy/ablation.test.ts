import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '#classify/rules/index.ts';
import { examplesOf } from './own-examples.ts';
import { judge, silently } from './silence.ts';

// What rules decide that claim nothing, or whose claim is only shown: what is marked as suspicious or as a contradiction.
const SHOWN: ReadonlySet<string> = new Set(['steers-the-reader', 'author-says-reads', 'author-says-keeps']);

for (const rule of rules)
  test(`without ${rule.id}, one of its own examples would get another verdict`, () => {
    const changed = examplesOf(rule).some(({ tool, server }) => {
      const { verdict } = judge(tool, server);
      if (SHOWN.has(rule.id))
        return [...verdict.contradicts, ...verdict.suspicious].some(({ rule: id }) => id === rule.id);
      return silently(rule, tool, server, verdict).some(
        (what) => what === 'category' || what === 'effects' || what === 'severity',
      );
    });
    assert.ok(changed, 'merge it with another rule, delete it, or give it an example that only it decides');
  });
