import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidatesOf } from './candidates.ts';
import { cluesIn } from './clues.ts';
import { readDefinition } from '../reading/definition.ts';
import { HARMFUL, MISLEADING } from '../judging/misleading.ts';
import { questionsOf } from './questions.ts';
import { required } from './required.ts';
import { rules } from '../rules/index.ts';
import { withoutInjections } from '../reading/injection.ts';

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

function read() {
  return tools.map(({ tool, server }) => readDefinition(tool, { slug: 'sample', title: server }));
}

// The first reading tells which patterns there are, so that the second looks for what they need.
for (const definition of read()) for (const { find } of rules) find(definition);
const definitions = read();
const NO_CLUES: readonly number[] = [];

test('the definitions under test were looked through for what patterns need', () => {
  assert.ok(definitions.some(({ clues }) => clues.length > 40 && clues.includes(0) && clues.includes(1)));
});

test('every rule finds the same whether or not clues spare it some patterns', () => {
  for (const definition of definitions)
    for (const { id, find } of rules)
      assert.deepEqual(find(definition), find({ ...definition, clues: NO_CLUES }), `${id}: ${definition.clean}`);
});

test('every rule that finds something is among the candidates', () => {
  const candidates = candidatesOf(rules);
  for (const definition of definitions) {
    const marked = new Set<number>();
    candidates(definition, (rule) => void marked.add(rule));
    for (const [index, { id, find }] of rules.entries())
      if (find(definition).length > 0)
        assert.ok(marked.has(index), `${id}: ${definition.tool.name} ${definition.clean}`);
  }
});

test('most rules need not be tried on every definition, and those that look for themselves are', () => {
  assert.ok(rules.filter((rule) => questionsOf(rule)).length > rules.length * 0.8);
  const pings = rules.find(({ id }) => id === 'name-without-verb');
  assert.equal(pings && questionsOf(pings), undefined);
});

test('a prompt injection is found the same whether or not clues spare it some patterns', () => {
  for (const text of MISLEADING)
    for (const whole of [text, `Deletes a file. ${text}`, `${text}\n${text.toUpperCase()}`])
      assert.deepEqual(
        withoutInjections(whole, 'description', cluesIn(whole)),
        withoutInjections(whole, 'description', NO_CLUES),
        whole,
      );
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
      required(pattern).map((clause) => clause.toSorted()),
      clauses,
      String(pattern),
    );
});
