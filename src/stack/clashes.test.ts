import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stackPolicy, type Stack } from './index.ts';
import { classifiedStack } from './listed.ts';

// Servers by their keys, each with tools by name and description.
function stackWith(servers: Record<string, Record<string, string>>, unknown: string[] = []): Stack {
  const stacks = Object.entries(servers).map(([name, tools]) =>
    classifiedStack([
      {
        server: { slug: 'x', title: name, name },
        outcome: 'imported',
        detail: '',
        provenance: { source: '', format: '' },
        tools: Object.entries(tools).map(([tool, description]) => ({ name: tool, description, inputSchema: {} })),
        problems: [],
      },
    ]),
  );
  const named = stacks.flatMap((stack) => stack.servers.map((server) => ({ ...server, unnamed: false })));
  return { servers: named, unknown, problems: [] };
}

function policyFor(format: string, stack: Stack) {
  return stackPolicy(stack, { format, posture: 'recommended', denied: [] });
}

const READS = 'Lists notes.';
const DELETES = 'Deletes a note for good. This cannot be undone.';

test('keys that a client writes alike are named, and of two decisions the stricter is written for both', () => {
  const stack = stackWith({ 'my.notes': { remove: READS }, my_notes: { remove: DELETES } });
  for (const format of ['claude-code', 'opencode']) {
    const { documents, actions, clashes } = policyFor(format, stack);
    assert.match(clashes.join('\n'), /^`my\.notes` and `my_notes` are the same name to /m);
    assert.deepEqual(
      [...actions.values()].map((tools) => tools.get('remove')),
      ['ask', 'ask'],
    );
    assert.equal(documents[0]?.text?.match(/my_notes_+remove/g)?.length, 1);
  }
  assert.deepEqual(policyFor('codex', stack).clashes, []);
  assert.deepEqual(policyFor('intercept', stack).clashes, []);
});

test('a server that nobody knows is named where its key is written like that of another', () => {
  const { clashes } = policyFor('claude-code', stackWith({ 'docs.v2': { list: READS } }, ['docs v2', 'other']));
  assert.deepEqual(clashes.length, 1);
  assert.match(clashes[0] ?? '', /`docs\.v2` and `docs v2` are the same name to Claude Code/);
});

test('tools whose names meet across two servers are named, and neither is looser than the other', () => {
  const stack = stackWith({ a: { b_remove: READS }, a_b: { remove: DELETES } });
  const { actions, clashes } = policyFor('opencode', stack);
  assert.match(clashes.join('\n'), /`b_remove` of `a` and `remove` of `a_b` are both `a_b_remove` to opencode/);
  assert.deepEqual(
    [...actions.values()].map((tools) => [...tools.values()]),
    [['ask'], ['ask']],
  );
});

test('hostile keys break neither a document nor a sentence', () => {
  const keys = ['__proto__', '"); drop', '\u202eevil', 'x'.repeat(200), '`tick`', 'line\nbreak', '*', "it's", ''];
  const stack = stackWith(Object.fromEntries(keys.map((key) => [key, { list: READS }])), ['constructor']);
  for (const format of ['claude-code', 'codex', 'cursor', 'copilot-cli', 'docker', 'anthropic', 'gemini-cli']) {
    const { documents, clashes } = policyFor(format, stack);
    const refused = documents.flatMap((document) => document.refused);
    const alone = documents.filter(({ text }) => text !== null).length;
    assert.ok(documents.length === 1 || alone + refused.length === stack.servers.length, format);
    for (const text of [...clashes, ...refused.map(({ why }) => why)]) {
      assert.equal(text.split('`').length % 2, 1, text);
      assert.ok(text.length < 400, text);
    }
  }
});
