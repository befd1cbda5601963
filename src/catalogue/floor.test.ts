import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { classify } from '#classify/index.ts';
import type { ServerEntry } from '#model/entry.ts';
import type { Review } from '#model/review.ts';
import { agreementOf } from './agreement.ts';
import { reviewedVerdict } from './reviewed-verdict.ts';
import { belowFloor, raised, readFloor } from './floor.ts';

const server = { slug: 'shed', title: 'Shed' };

/** Four tools that list things, each with a review. */
function reviewed(reviews: (Partial<Review> & { current?: boolean })[]): ServerEntry {
  return {
    server,
    outcome: 'captured',
    detail: '',
    provenance: { source: 'test', format: 'tools-list' },
    problems: [],
    tools: reviews.map(({ current = true, ...rest }, position) => {
      const tool = { name: `list_tools_${position}`, description: 'List the tools in the shed.', inputSchema: {} };
      const classifier = classify(tool, server);
      const judged: Review = {
        tool: tool.name,
        definition: '',
        category: 'read',
        effects: [],
        severity: 'low',
        sure: true,
        reason: 'It lists.',
        by: 'language model',
        ...rest,
      };
      return {
        slug: tool.name,
        hash: '',
        tool,
        verdict: reviewedVerdict(tool, judged, classifier),
        review: { judged, current, classifier },
      };
    }) as ServerEntry['tools'],
  };
}

function measured(reviews: Parameters<typeof reviewed>[0], missing: string[] = []) {
  const agreement = agreementOf([reviewed(reviews)]);
  assert.ok(agreement);
  return { ...agreement, missing };
}

const list: Parameters<typeof reviewed>[0] = [
  {},
  {},
  {},
  { category: 'execute', effects: ['destructive'], severity: 'critical' },
];
const floor = { category: 1, risk: 1, severity: 1 };

test('the classifier alone is compared, whatever the reviews have decided', () => {
  const { category, risk, severity, differing, figures } = measured(list);
  assert.deepEqual([category, risk, severity], [0.75, 0.75, 0.75]);
  assert.deepEqual(
    differing.map(({ tool, in: what }) => [tool, what]),
    [['list_tools_3', ['category', 'risk', 'effects', 'severity']]],
  );
  assert.equal(figures.calledHarmless.length, 1, 'a dangerous tool called harmless is listed');
  assert.equal(figures.effects.destructive.recall, 0);
});

test('falling below a recorded figure names the figure, the tools and the remedy', () => {
  assert.deepEqual(belowFloor(measured(list), { category: 0.75, risk: 0.75, severity: 0.75 }), []);
  const fallen = belowFloor(measured(list), { ...floor, risk: 0, severity: 0 });
  assert.equal(fallen.length, 1);
  assert.match(fallen[0] ?? '', /floor\.json: \/category: .*75\.00 %.*100\.00 %.*shed\/list_tools_3.*Mend/s);
});

test('reviews that nothing can be compared with fail no build', () => {
  const outdated = [...list.slice(0, 3), { ...list[3], current: false }];
  assert.deepEqual(belowFloor(measured(outdated), floor), []);
  assert.deepEqual(
    belowFloor(measured(list, ['gone/a', 'gone/b']), { category: 0.83, risk: 0.83, severity: 0.83 }),
    [],
  );
});

test('recording raises the figures and never lowers them', () => {
  assert.deepEqual(raised(measured(list), { category: 0.5, risk: 0.9, severity: 0.5 }), {
    category: 0.75,
    risk: 0.9,
    severity: 0.75,
  });
});

test('a floor that is no floor says what to give', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toolrisk-floor-'));
  const file = join(folder, 'floor.json');
  writeFileSync(file, '{"category": 97, "risk": 1, "severity": 1}');
  assert.throws(() => readFloor(file), /floor\.json: \/category: .*shares from 0 to 1/);
  writeFileSync(file, '<<<<<<< HEAD');
  assert.throws(() => readFloor(file), /floor\.json: Unexpected token.*shares from 0 to 1/s);
  rmSync(folder, { recursive: true });
});
