import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { classify } from '#classify/index.ts';
import type { ServerEntry } from '#model/entry.ts';
import type { Tool } from '#model/tool.ts';
import { serverPolicy } from '#policies/decision/posture.ts';
import { definitionHash } from './hash.ts';
import { withReviews } from './reviews.ts';

const folder = mkdtempSync(join(tmpdir(), 'toolrisk-reviews-'));
after(() => rmSync(folder, { recursive: true }));

const server = { slug: 'shed', title: 'Shed' };
const lists: Tool = { name: 'list_tools', description: 'List the tools in the shed.', inputSchema: {} };
const burns: Tool = { name: 'delete_shed', description: 'Permanently delete the shed.', inputSchema: {} };

function source(outcome: ServerEntry['outcome'] = 'captured'): ServerEntry {
  return {
    server,
    outcome,
    detail: '',
    provenance: { source: 'test', format: 'tools-list' },
    problems: [],
    tools: [lists, burns].map((tool) => ({
      slug: tool.name,
      hash: definitionHash(tool),
      tool,
      verdict: classify(tool, server),
    })) as ServerEntry['tools'],
  };
}

function review(tool: Tool, rest: object) {
  return {
    tool: tool.name,
    definition: definitionHash(tool),
    category: 'execute',
    effects: [],
    severity: 'medium',
    sure: true,
    reason: 'It rings a bell in the shed.',
    ...rest,
  };
}

function write(content: unknown) {
  writeFileSync(join(folder, 'shed.json'), typeof content === 'string' ? content : JSON.stringify(content));
}

function toolOf({ tools }: ServerEntry, { name }: Tool) {
  const found = tools.find(({ tool }) => tool.name === name);
  assert.ok(found);
  return found;
}

test('a review decides the verdict, and what the rules alone say is kept', () => {
  write({ tools: [review(lists, { effects: ['communication', 'code'], severity: 'critical' })] });
  const { entry, problems } = withReviews(source(), folder);
  const { verdict, review: shown } = toolOf(entry, lists);
  assert.deepEqual(problems, []);
  assert.deepEqual([verdict.category, verdict.risk, verdict.severity], ['execute', 'high', 'critical']);
  assert.deepEqual(verdict.effects, ['code', 'communication'], 'in the order of EFFECTS');
  assert.deepEqual(shown?.classifier, classify(lists, server));
  assert.equal(verdict.runnerUp, 'read', 'what the rules would have said comes next');
  const { decision } = serverPolicy(server, entry.tools, 'read-only').tools[0] ?? {};
  assert.equal(decision?.action, 'deny', 'policies follow the review');
});

test('evidence beside a reviewed verdict speaks for it, with no more than it says', () => {
  write({ tools: [review(burns, { category: 'write', severity: 'low' })] });
  const { verdict, review: shown } = toolOf(withReviews(source(), folder).entry, burns);
  assert.ok(shown?.classifier.evidence.some(({ claims }) => claims.effects?.includes('destructive')));
  assert.ok(verdict.evidence.length > 0);
  for (const { claims } of verdict.evidence) {
    assert.ok(claims.category === undefined || claims.category === 'write');
    assert.equal(claims.effects, undefined, 'the review says that nothing is destroyed');
  }
});

test('a review of another definition is shown and decides nothing', () => {
  write({ tools: [review(lists, { definition: definitionHash(burns) })] });
  const { entry, problems } = withReviews(source(), folder);
  const { verdict, review: shown } = toolOf(entry, lists);
  assert.deepEqual(verdict, classify(lists, server));
  assert.equal(shown?.current, false);
  assert.match(problems[0]?.remedy ?? '', new RegExp(definitionHash(lists)), 'the hash to record is named');
});

test('a list that was not captured from the server is not reviewed', () => {
  write({ tools: [review(lists, {})] });
  assert.equal(toolOf(withReviews(source('imported'), folder).entry, lists).review, undefined);
});

test('one bad review is a problem with its place, and the others still decide', () => {
  write({ tools: [review(burns, { category: 'dangerous' }), review(lists, {}), review(lists, {}), 7] });
  const { entry, problems } = withReviews(source(), folder);
  assert.deepEqual(
    problems.map(({ file, place }) => [file, place]),
    ['/tools/0/category', '/tools/2', '/tools/3'].map((place) => [join(folder, 'shed.json'), place]),
  );
  assert.ok(problems.every(({ remedy }) => remedy.length > 0));
  assert.deepEqual(entry.problems, problems);
  assert.equal(toolOf(entry, lists).verdict.category, 'execute');
  assert.equal(toolOf(entry, burns).review, undefined);
});

for (const [what, content] of Object.entries({
  'no JSON': '{"tools": [',
  'no list': { tool: 1 },
  'a bare null': 'null',
}))
  test(`a review file with ${what} is a problem, not a crash`, () => {
    write(content);
    const { entry, problems } = withReviews(source(), folder);
    assert.equal(problems.length, 1);
    assert.equal(toolOf(entry, lists).verdict.category, 'read');
  });
