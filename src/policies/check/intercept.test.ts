import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POSTURES } from '#model/words.ts';
import { interceptEngine } from './intercept-engine.ts';
import { interceptProblems } from './intercept.ts';
import intercept from '../gateways/intercept.ts';
import { serverPolicy } from '../decision/posture.ts';
import { alone, everyCell, hardNames, judged, notesServer } from '../samples.ts';

function bundle() {
  return intercept.render(serverPolicy(notesServer, everyCell, 'recommended')).text as string;
}

test('the document of every posture passes the checker', () => {
  for (const posture of POSTURES) {
    const { text } = intercept.render(serverPolicy(notesServer, everyCell, posture));
    assert.deepEqual(interceptProblems(text as string), [], posture);
  }
  assert.deepEqual(
    interceptProblems(intercept.render(serverPolicy(notesServer, [], 'recommended')).text as string),
    [],
  );
});

test('a document names hard tools so that each decision is the intended one', () => {
  const tools = hardNames.flatMap((name) => [judged(name, 'read', 'low')]);
  const rendered = intercept.render(serverPolicy(notesServer, tools, 'recommended'));
  assert.deepEqual(interceptProblems(rendered.text as string), []);
  for (const { tool, action } of rendered.effective)
    assert.equal(interceptEngine(rendered.text as string)(tool).allowed, action === 'allow', JSON.stringify(tool));
  assert.deepEqual(
    rendered.refusals.map(({ tool }) => tool),
    ['*', '\ud800'],
  );
  const blank = intercept.render(
    serverPolicy(notesServer, [judged(' ', 'write', 'high', { effects: ['destructive'] })], 'cautious'),
  );
  assert.deepEqual(interceptProblems(blank.text as string), []);
  assert.equal(interceptEngine(blank.text as string)(' ').allowed, false);
});

test('a limit that cannot be counted blocks the tool and says so', () => {
  const rendered = intercept.render(alone(judged('note.create', 'write', 'medium')));
  assert.equal(rendered.effective[0]?.action, 'deny');
  assert.equal(rendered.fidelity.decision, 'stricter');
  assert.match(rendered.notes.join(' '), /dot in its name/);
});

test('the document of one tool says that the rest is blocked', () => {
  const { notes } = intercept.render(alone(judged('ping', 'other', 'low')));
  assert.match(notes.join(' '), /everything else on the server is blocked/);
});

const MUTATIONS: [name: string, from: string | RegExp, to: string, problem: RegExp][] = [
  ['a limit as a map', 'rate_limit: 30/minute', 'rate_limit: {max: 30, window: minute}', /rate_limit must be/],
  ['a rule without a name', '- name: "Blocked"\n        action: deny', '- action: deny', /must have a name/],
  ['the action allow', 'action: deny', 'action: allow', /action must be/],
  ['a misspelt key', 'on_deny:', 'onDeny:', /unknown key "onDeny"/],
  ['a misspelt key of the document', 'default:', 'defaults:', /unknown key "defaults"/],
  ['a window that does not exist', '30/minute', '30/second', /rate_limit must be/],
  ['a limit of zero', '30/minute', '0/minute', /rate_limit must be/],
  ['no version', 'version: "1"\n', '', /version/],
  ['a version that is a number', 'version: "1"', 'version: 1', /version/],
  ['a limit on a dotted name', '"create_note":', '"create.note":', /dot in its name/],
  ['a dropped quote', '"create_note"', '"create_note', /./],
  ['a name without quotes', '"create_note":', 'create_note:', /must be in quotes/],
  ['a tool twice', '"ping":', '"create_note":', /unique/],
  ['a misspelt default', 'default: deny', 'default: block', /default must be/],
];

for (const [name, from, to, problem] of MUTATIONS)
  test(`the checker catches ${name}`, () => {
    const original = bundle();
    assert.deepEqual(interceptProblems(original), []);
    const mutant = original.replace(from, to);
    assert.notEqual(mutant, original);
    assert.match(interceptProblems(mutant).join('\n'), problem);
  });

function withCondition(condition: string) {
  return `version: "1"\ndefault: deny\ntools:\n  "a":\n    rules:\n      - name: "n"\n        conditions:\n          - ${condition}\n`;
}

test('the checker knows the conditions', () => {
  assert.deepEqual(interceptProblems(withCondition('{path: args.a, op: regex, value: "^a$"}')), []);
  assert.match(interceptProblems(withCondition('{path: args.a, op: regex, value: "a(?=b)"}')).join(), /RE2/);
  assert.match(interceptProblems(withCondition('{path: args.a, op: matches, value: a}')).join(), /operator/);
  assert.match(interceptProblems(withCondition('{path: a, op: eq, value: a}')).join(), /path must start/);
  assert.match(interceptProblems(withCondition('{path: args.a, op: in, value: a}')).join(), /needs a list/);
  assert.match(interceptProblems(withCondition('{path: args.a, op: lte, value: "3"}')).join(), /needs a number/);
});

// The logout tools of five servers, as they are classed.
const REFERENCES = [
  ['logout_session', 'write', 'medium', '30/minute'],
  ['close_session', 'write', 'medium', '30/minute'],
  ['Api-Logout', 'execute', 'high', '10/minute'],
  ['logout', 'write', 'medium', '30/minute'],
  ['logout', 'other', 'low', '60/minute'],
] as const;

for (const [name, category, risk, limit] of REFERENCES)
  test(`the document of ${name}, ${category}, is valid and limits it to ${limit}`, () => {
    const { text } = intercept.render(alone(judged(name, category, risk)));
    assert.deepEqual(interceptProblems(text as string), []);
    assert.deepEqual(interceptEngine(text as string)(name), { allowed: true, hidden: false, limit });
  });
