import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '../index.ts';
import { find } from '../find.ts';
import { HARMFUL, MISLEADING } from '../judging/misleading.ts';
import { PLAIN } from '../judging/observe.ts';
import { readDefinition } from '../reading/definition.ts';
import { rules } from '../rules/index.ts';
import { engine } from './index.ts';
import { requiredLiterals } from './literals.ts';
import { candidatesOf, needsOf } from './rule-index.ts';

const examples = rules.flatMap((rule) => [...rule.examples.matches, ...rule.examples.ignores]);
const tools = [
  ...examples.map(({ server = 'Sample', description = '', inputSchema = {}, ...rest }) => ({
    server,
    tool: { ...rest, description, inputSchema },
  })),
  ...HARMFUL.flatMap(({ name, description }) =>
    MISLEADING.map((text) => ({
      server: 'Sample',
      tool: { name, description: `${description} ${text}`, inputSchema: {} },
    })),
  ),
];

const PASSES = 3;

test('every verdict is the same without the engine', () => {
  // The prefilter looks for what patterns need once it has met them.
  for (let pass = 0; pass < PASSES; pass++)
    for (const { tool, server } of tools) {
      const facts = { slug: 'sample', title: server };
      assert.deepEqual(classify(tool, facts), classify(tool, facts, PLAIN), JSON.stringify(tool));
    }
});

test('the prefilter spares some patterns', () => {
  const pattern = /\bzebra crossings?\b/;
  for (let text = 0; text < 100; text++) engine.prefilters.rules('Reads a file.', 'read_file')(pattern);
  assert.equal(engine.prefilters.rules('Reads a file.', 'read_file')(pattern), false);
  assert.equal(engine.prefilters.rules('Counts each Zebra Crossing.', 'count')(pattern), true);
});

test('every rule that finds something is among the candidates', () => {
  const candidates = candidatesOf(rules);
  for (const { tool, server } of tools) {
    const definition = readDefinition(tool, { slug: 'sample', title: server }, false, engine.prefilters);
    const marked = new Set<number>();
    candidates(definition, (rule) => void marked.add(rule));
    for (const [index, { id, when }] of rules.entries())
      if (find(when, definition).length > 0) assert.ok(marked.has(index), `${id}: ${tool.name} ${definition.clean}`);
  }
});

test('most rules need not be tried on every definition, and those that need nothing are', () => {
  assert.ok(rules.filter(({ when }) => needsOf(when)).length > rules.length * 0.8);
  const bare = rules.find(({ id }) => id === 'name-without-verb');
  assert.equal(bare && needsOf(bare.when), undefined);
});

test('what a pattern requires stands in each of its matches', () => {
  for (const [pattern, clauses] of [
    [/\b(?:read|write)s? files?\b/i, [['read file', 'reads file', 'write file', 'writes file']]],
    [/colou?r/i, [['color', 'colour']]],
    [/\bsave (?:\w+ ){0,3}to disk/, [['save '], ['to disk']]],
    [/cat|d.g|[^a]/, []],
    [/(?:cats?|dogs)+ (?!not)here/, [['cat', 'dogs'], [' here']]],
    [/(?:ab|c)*d(?:ef){2,}/, [['ef']]],
    [/<(tag)>x{0}\d+<\/\1>/, [['<tag>'], ['</'], ['>']]],
    [/caf\u00e9|\u5b89\u5168/i, [['caf\u0080', '\u0080\u0080']]],
    [/\u212a|kilo/iu, []],
  ] as const)
    assert.deepEqual(
      requiredLiterals(pattern).map((clause) => clause.toSorted()),
      clauses,
      String(pattern),
    );
});
