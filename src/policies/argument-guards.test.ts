import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Posture } from '#model/words.ts';
import { checks } from './check/index.ts';
import { explain, formats, render } from './index.ts';
import { serverPolicy, toolPolicy } from './posture.ts';
import { judged, notesServer, withParameters } from './samples.ts';

const one = (name: string) => withParameters.find(({ tool }) => tool.name === name) as (typeof withParameters)[number];
const policyOf = (name: string, posture: Posture) => toolPolicy(notesServer, one(name), posture, withParameters);
const decisionOf = (name: string, posture: Posture = 'recommended') => policyOf(name, posture).tools[0]?.decision;

const call = (format: string, posture: Posture) => {
  const { text } = render(format, serverPolicy(notesServer, withParameters, posture));
  const decide = checks[format]?.engine(text as string);
  return (tool: string, given: Record<string, unknown>) => decide?.({ alias: 'notes', tool, arguments: given }).action;
};

test('SQL is told by the parameter, not by what a tool says of itself', () => {
  const properties = { query: { type: 'string', description: 'The question of the user.' } };
  const tool = judged('resolve-library', 'read', 'low', {
    tool: {
      description: 'Helps to select libraries. Not for SQL.',
      inputSchema: { properties, required: ['query'] },
    },
  });
  assert.equal(serverPolicy(notesServer, [tool], 'recommended').tools[0]?.decision.arguments, undefined);
  for (const description of ['A read-only SQL query.', 'SELECT statement to run.']) {
    const inputSchema = { properties: { query: { type: 'string', description } } };
    const speaking = judged('ask', 'read', 'low', { tool: { inputSchema } });
    assert.equal(serverPolicy(notesServer, [speaking], 'recommended').tools[0]?.decision.arguments?.length, 1);
  }
});

test('an SQL parameter that is not required passes one reading statement, under every posture', () => {
  for (const posture of ['recommended', 'cautious', 'read-only'] as const) {
    const intercept = call('intercept', posture);
    assert.equal(intercept('query', { sql: 'SELECT * FROM notes;' }), 'allow');
    assert.equal(intercept('query', { sql: 'COMMIT; DROP TABLE notes' }), 'deny');
    assert.equal(intercept('query', { sql: 'SELECT 1; COMMIT; DROP TABLE notes' }), 'deny');
    assert.equal(intercept('query', {}), 'deny');
  }
});

const REFUSED = [
  'http://metadata.google.internal/',
  'http://host.docker.internal:2375/',
  'http://router.local/',
  'http://router.LOCAL/',
  'http://app.localhost/',
  'http://nas.home.arpa/',
  'http://intranet/',
  'http://127.0.0.1.nip.io/',
  'http://127.0.0.1.NIP.IO/',
  'http://nip.io/x.com/',
  'http://10-0-0-1.sslip.io/',
  'http://localtest.me:8080/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://[::1]/',
  'http://metadata.google.internal./',
  'http://127.0.0.1/x.com',
  'http://router.local?.com',
  'http://router.local\\.com/',
  'http://a@127.0.0.1.com@router.local/',
];

test('addresses of private names and of wildcard DNS are refused, those of public names pass', () => {
  const intercept = call('intercept', 'recommended');
  for (const url of REFUSED) assert.equal(intercept('fetch_url', { url }), 'deny', url);
  for (const url of [
    'https://example.com',
    'https://EXAMPLE.com/',
    'https://sub.nipper.io/a',
    'https://nip.example.org/',
    'https://docs.python.org:443/3/?q=1#x',
    'https://www.bbc.co.uk/',
    'https://xn--bcher-kva.de/',
  ])
    assert.equal(intercept('fetch_url', { url }), 'allow', url);
});

test('an optional address is checked where it is the point, and refused where other modes do without', () => {
  const intercept = call('intercept', 'recommended');
  assert.equal(intercept('pack', { data: 'https://example.com/a' }), 'allow');
  assert.equal(intercept('pack', { data: 'http://router.local/' }), 'deny');
  assert.equal(intercept('tabs', { action: 'list' }), 'allow');
  assert.equal(intercept('tabs', { action: 'new', url: 'http://router.local/' }), 'deny');
});

test('a list of addresses is said to be unchecked', () => {
  for (const { id } of formats) {
    const { notes, fidelity, effective } = render(id, policyOf('fetch_all', 'recommended'));
    if (effective[0]?.action !== 'allow') continue;
    assert.match(notes.join('\n'), /Not checked.*`urls` of `fetch_all`/, id);
    assert.equal(fidelity.arguments, 'dropped', id);
  }
});

test('a read passes without the file that it could write, where the format can tell', () => {
  for (const id of ['intercept', 'toolhive', 'gemini-cli'])
    for (const posture of ['recommended', 'cautious', 'read-only'] as const) {
      assert.equal(call(id, posture)('draw_notes', {}), 'allow', `${id}, ${posture}`);
      assert.equal(call(id, posture)('draw_notes', { filePath: '/etc/x' }), 'deny', `${id}, ${posture}`);
      assert.equal(call(id, posture)('draw_notes', { filePath: ['/etc/x'] }), 'deny', `${id}, ${posture}`);
    }
});

test('where the format cannot tell, a stricter posture asks or blocks, and the recommended one says so', () => {
  for (const { id, holds } of formats.filter((format) => !format.holds.arguments)) {
    for (const posture of ['cautious', 'read-only'] as const) {
      const { effective, fidelity } = render(id, policyOf('draw_notes', posture));
      assert.equal(effective[0]?.action, holds.ask ? 'ask' : 'deny', `${id}, ${posture}`);
      assert.equal(fidelity.decision, 'stricter', id);
    }
    const { notes, effective, fidelity } = render(id, policyOf('draw_notes', 'recommended'));
    assert.equal(effective[0]?.action, 'allow');
    assert.match(notes.join('\n'), /calls of `draw_notes` pass with `filePath` too/, id);
    assert.equal(fidelity.arguments, 'dropped');
  }
});

test('a tool that takes a path offers the rule for one folder, not in force until it is taken', () => {
  assert.equal(decisionOf('edit_file')?.offer?.length, 1);
  const { text } = render('intercept', policyOf('edit_file', 'recommended'));
  const decide = (document: string, path: string) =>
    checks['intercept']?.engine(document)({ alias: 'notes', tool: 'edit_file', arguments: { path } }).action;
  assert.equal(decide(text as string, '/etc/passwd'), 'allow');
  const comment = (text as string).split('\n').filter((line) => /^\s+#\s{3}/.test(line));
  const rules = parse(comment.map((line) => line.replace('#', ' ')).join('\n')) as unknown[];
  assert.equal(rules.length, 1);
  const taken = JSON.stringify({ version: '1', default: 'deny', tools: { edit_file: { rules } } });
  assert.deepEqual([decide(taken, '/etc/passwd'), decide(taken, '/REPLACE-WITH-YOUR-FOLDER/a')], ['deny', 'allow']);
});

test('a path in a repository is no path on a machine', () => {
  const properties = { owner: { type: 'string' }, path: { type: 'string', description: 'Path of the file' } };
  const tool = judged('get_file', 'read', 'low', {
    tool: { inputSchema: { properties, required: ['owner', 'path'] } },
  });
  assert.equal(serverPolicy(notesServer, [tool], 'recommended').tools[0]?.decision.offer, undefined);
});

test('a tool that passes under conditions is described in one sentence, and its limit counts', () => {
  const policy = policyOf('save_file', 'recommended');
  const rendered = render('intercept', policy);
  assert.match(
    explain(policy, rendered).effect,
    /^Calls of `save_file` pass only if they fulfil its conditions, at most 10 calls per minute; every other is refused\./,
  );
  assert.deepEqual([rendered.fidelity.rate, rendered.fidelity.arguments], ['exact', 'exact']);
});

test('a format without rates says that nothing limits what passes', () => {
  const tool = judged('merge', 'write', 'medium');
  for (const { id, holds } of formats)
    for (const policy of [
      serverPolicy(notesServer, [tool], 'recommended'),
      toolPolicy(notesServer, tool, 'recommended', [tool]),
    ]) {
      const { effect } = explain(policy, render(id, policy));
      assert.equal(/nothing limits how often/i.test(effect), !holds.rate, `${id}: ${effect}`);
    }
});

test('advice to open a tool up keeps the limit that Recommended has', () => {
  const tool = judged('create_note', 'write', 'medium');
  const notes = (id: string) => render(id, serverPolicy(notesServer, [tool], 'cautious')).notes.join('\n');
  assert.match(notes('intercept'), /rate_limit: 30\/minute/);
  assert.match(notes('policylayer'), /"max": 30/);
});

test('where nothing is to be added there is no document, and the page says so', () => {
  const tool = judged('delete_note', 'write', 'high', { effects: ['destructive'] });
  for (const id of ['cursor', 'copilot-cli']) {
    const policy = toolPolicy(notesServer, tool, 'recommended', [tool]);
    const rendered = render(id, policy);
    assert.equal(rendered.text, null);
    const { effect, steps } = explain(policy, rendered);
    assert.match(effect, /^There is nothing to add/);
    assert.deepEqual(steps, []);
    assert.doesNotMatch(rendered.notes.join('\n'), /no .* document|to be added/);
  }
  const listed = render(
    'cursor',
    toolPolicy(notesServer, judged('a', 'read', 'low'), 'recommended', [judged('a', 'read', 'low')]),
  );
  assert.doesNotMatch(listed.notes.join('\n'), /changes nothing else/);
});
