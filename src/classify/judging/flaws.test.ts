import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Flaw } from '#model/flaw.ts';
import { sampleVerdict } from '#model/sample-verdict.ts';
import { withFlaws } from './flaws.ts';

const FLAWS: Flaw[] = [
  { attack: 'read-only-bypass', title: 'Read-only bypass', package: 'db-server', versions: ['<1.2.0'], tools: ['ask'] },
];

function server(version?: string, name = 'db-server') {
  return { slug: 'db', title: 'DB', package: name, ...(version !== undefined && { version }) };
}

test('a documented attack on this version makes a harmless definition high, and names itself', () => {
  const { risk, severity, flaw, category } = withFlaws(sampleVerdict(), { name: 'ask' }, server('1.1.9'), FLAWS);
  assert.deepEqual([category, risk, severity], ['read', 'high', 'high']);
  assert.deepEqual(flaw, {
    attack: 'read-only-bypass',
    title: 'Read-only bypass',
    package: 'db-server',
    version: '1.1.9',
  });
});

test('what is worse stays worse, and what is not known is high', () => {
  const risk = (given: Parameters<typeof sampleVerdict>[0]) =>
    withFlaws(sampleVerdict(given), { name: 'ask' }, server('1.0.0'), FLAWS).risk;
  assert.equal(risk({ category: 'execute', risk: 'critical', severity: 'critical' }), 'critical');
  assert.equal(risk({ category: 'other', unknown: true }), 'high');
});

test('another version, another tool and another package are not concerned', () => {
  for (const [name, facts] of [
    ['ask', server('1.2.0')],
    ['list', server('1.1.9')],
    ['ask', server('1.1.9', 'other-server')],
    ['ask', server()],
  ] as const)
    assert.equal(withFlaws(sampleVerdict(), { name }, facts, FLAWS).flaw, null, `${name} ${facts.version}`);
});
