import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strictness } from '#model/policy.ts';
import type { Decision } from '#model/policy.ts';
import { POSTURES, type Posture } from '#model/words.ts';
import { formats } from '../formats/index.ts';
import { aliasFor, decide, serverPolicy } from './posture.ts';
import { reasonFor } from './reasons.ts';
import { alone, everyCell, judged, notesServer } from '../samples.ts';

function short({ action, rate, withoutRate }: Decision) {
  return rate ? `${action} ${rate.max}/${rate.window}, else ${withoutRate}` : action;
}

const TABLE: Record<string, [recommended: string, cautious: string, readOnly: string]> = {
  list_notes: ['allow', 'allow', 'allow'],
  fetch_page: ['allow 60/minute, else allow', 'ask', 'deny'],
  read_token: ['ask', 'ask', 'deny'],
  ping: ['allow 60/minute, else allow', 'allow 60/minute, else allow', 'allow 60/minute, else allow'],
  login: ['ask', 'ask', 'deny'],
  mystery: ['ask', 'ask', 'deny'],
  create_note: ['allow 30/minute, else ask', 'ask', 'deny'],
  save_script: ['allow 10/minute, else ask', 'ask', 'deny'],
  grant_role: ['ask', 'ask', 'deny'],
  delete_note: ['ask', 'deny', 'deny'],
  book_order: ['ask', 'deny', 'deny'],
  restart_job: ['allow 10/minute, else ask', 'ask', 'deny'],
  run_sandboxed: ['allow 10/minute, else ask', 'ask', 'deny'],
  run_shell: ['ask', 'deny', 'deny'],
  send_invoice: ['ask', 'deny', 'deny'],
};

for (const { tool, verdict } of everyCell)
  test(`${tool.name} is decided as the table says`, () => {
    assert.deepEqual(
      POSTURES.map((posture) => short(decide(verdict, posture))),
      TABLE[tool.name],
    );
  });

const EVIDENCE = { rule: 'any', field: 'description', quote: 'x', claims: {} };
const FLAW = { attack: 'any', title: 'Any attack', package: 'notes', version: '1.0.0' };
const AUTHOR = { ...EVIDENCE, rule: 'author-says-destroys' };

// What would run, and what makes it wait instead.
const DOUBTED = [
  judged('thin_read', 'read', 'low', { confidence: 'low' }),
  judged('thin_other', 'other', 'low', { confidence: 'low' }),
  judged('steered', 'read', 'low', { verdict: { suspicious: [EVIDENCE] } }),
  judged('spoken', 'read', 'low', { verdict: { dangers: [{ ...EVIDENCE, claims: { effects: ['financial'] } }] } }),
  judged('flawed', 'read', 'high', { verdict: { flaw: FLAW } }),
  judged('author_warns', 'write', 'medium', { verdict: { contradicts: [AUTHOR] } }),
  judged('steered_run', 'execute', 'high', { verdict: { suspicious: [EVIDENCE] } }),
];

for (const { tool, verdict } of DOUBTED)
  test(`${tool.name} never runs unasked, in no format`, () => {
    assert.deepEqual(
      POSTURES.map((posture) => short(decide(verdict, posture))),
      ['ask', 'ask', 'deny'],
    );
    for (const format of formats)
      for (const posture of POSTURES) {
        const { effective } = format.render(serverPolicy(notesServer, [{ tool, verdict }], posture));
        assert.ok(
          effective.every(({ action, opening }) => action !== 'allow' && !opening),
          `${format.id}, ${posture}`,
        );
      }
  });

// The author's word on a Write is no doubt about what it does: what holds for other destructive tools holds for it.
const SHUT = DOUBTED.filter(({ tool }) => tool.name !== 'author_warns').concat(
  judged('mystery', 'other', 'unknown', { unknown: true }),
);

for (const { tool, verdict } of SHUT)
  test(`${tool.name} is offered no limit in place of a person`, () => {
    const clear = judged(tool.name, 'write', 'high', { effects: ['destructive'] });
    for (const posture of POSTURES)
      for (const tools of [[{ tool, verdict }], [clear, { tool, verdict }], [{ tool, verdict }, clear]]) {
        const policy = serverPolicy(notesServer, tools, posture);
        assert.equal(policy.tools[0]?.decision.permitted, undefined);
        for (const format of formats)
          assert.ok(
            format.render(policy).notes.every((note) => !/to open (?:one|it) up/i.test(note)),
            `${format.id}, ${posture}`,
          );
      }
  });

test('a doubt is the reason that is given', () => {
  assert.deepEqual(
    DOUBTED.map(({ verdict }) => reasonFor(verdict)),
    [
      'The evidence that it changes nothing is weak.',
      'The evidence that it changes nothing is weak.',
      'Its definition contains text that tries to steer the model.',
      'Its definition also speaks of paying or moving money.',
      'This version has a known flaw (Any attack).',
      'Its author marks it as destructive.',
      'Its definition contains text that tries to steer the model.',
    ],
  );
});

test('what is confined keeps the limit of what it is', () => {
  const { verdict } = judged('browser_hover', 'execute', 'medium', { verdict: { confined: true } });
  assert.deepEqual(
    POSTURES.map((posture) => short(decide(verdict, posture))),
    ['allow 10/minute, else ask', 'ask', 'deny'],
  );
});

test('every reason is one sentence without the name of the tool', () => {
  for (const { tool, verdict } of everyCell)
    for (const posture of POSTURES) {
      const { reason } = decide(verdict, posture);
      assert.match(reason, /^[A-Z][^.]*\.$/);
      assert.ok(!reason.includes(tool.name));
    }
});

test('a stricter posture never lets more through', () => {
  const ranks = (posture: Posture) => everyCell.map(({ verdict }) => strictness(decide(verdict, posture).action));
  const [recommended, cautious, readOnly] = POSTURES.map(ranks) as [number[], number[], number[]];
  for (const [at, value] of cautious.entries()) {
    assert.ok(value >= (recommended[at] as number), everyCell[at]?.tool.name);
    assert.ok((readOnly[at] as number) >= value, everyCell[at]?.tool.name);
  }
});

// The logout tools of five servers, with their verdicts: name, category, level and limit.
const REFERENCES = [
  ['logout_session', 'write', 'medium', 30],
  ['close_session', 'write', 'medium', 30],
  ['Api-Logout', 'execute', 'high', 10],
  ['logout', 'write', 'medium', 30],
  ['logout', 'other', 'low', 60],
] as const;

test('the reference cases have their limits', () => {
  for (const [name, category, risk, limit] of REFERENCES)
    assert.deepEqual(
      decide(judged(name, category, risk).verdict, 'recommended').rate,
      { max: limit, window: 'minute' },
      `${name}, ${category}`,
    );
});

test('tools of the same name share the strictest rule', () => {
  const [loose, strict] = [
    judged('sync', 'read', 'low'),
    judged('sync', 'write', 'high', { effects: ['destructive'] }),
  ];
  for (const tools of [
    [loose, strict],
    [strict, loose],
  ]) {
    const { tools: rules } = serverPolicy(notesServer, tools, 'cautious');
    assert.deepEqual(
      rules.map(({ tool, decision }) => [tool, decision.action]),
      [['sync', 'deny']],
    );
  }
  const rates = serverPolicy(notesServer, [judged('x', 'read', 'low'), judged('x', 'write', 'medium')], 'recommended');
  assert.equal(rates.tools[0]?.decision.rate?.max, 30);
});

test('an alias is short and free of underscores', () => {
  assert.equal(aliasFor({ slug: 'a'.repeat(31) + '-bcd', title: 'x' }), 'a'.repeat(31));
  assert.equal(aliasFor({ slug: '1mcp', title: 'x' }), 'server-1mcp');
  assert.equal(aliasFor({ slug: 'mcp', title: 'x' }), 'server-mcp');
  assert.match(aliasFor({ slug: 'google-maps', title: 'x' }), /^[a-z0-9-]{1,32}$/);
});

test('a tool policy holds that tool alone', () => {
  const policy = alone(judged('ping', 'other', 'low'));
  assert.equal(policy.scope, 'tool');
  assert.deepEqual(
    policy.tools.map(({ tool }) => tool),
    ['ping'],
  );
});
