import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'smol-toml';
import { stackPolicy, type Stack } from './index.ts';
import { classifiedStack } from './listed.ts';
import { CONFIGURATION, configured } from './samples.ts';

test('every tool of every server is in the merged document', () => {
  const stack = configured(CONFIGURATION);
  const [claude] = stackPolicy(stack, { format: 'claude-code', posture: 'cautious', denied: [] }).documents;
  const listed = Object.values(JSON.parse(claude?.text ?? '').permissions as Record<string, string[]>).flat();
  assert.equal(listed.length, 6);
  assert.ok(listed.includes('mcp__My_Files__read_file'));

  const dotted = configured(CONFIGURATION.replace('My Files', 'my.files'));
  const [codex] = stackPolicy(dotted, { format: 'codex', posture: 'read-only', denied: [] }).documents;
  const servers = parse(codex?.text ?? '')['mcp_servers'] as Record<string, object>;
  assert.deepEqual(Object.keys(servers), ['my.files', 'web', 'mail']);
});

test('in opencode, where the last key wins, no later server closes a tool again', () => {
  const tools = (name: string) => [{ name, description: 'Lists notes.' }];
  const stacks = ['git_hub', 'git'].map((name) =>
    classifiedStack([
      {
        server: { slug: 'x', title: name, name },
        outcome: 'imported',
        detail: '',
        provenance: { source: '', format: '' },
        tools: tools('list_notes').map((tool) => ({ ...tool, inputSchema: {} })),
        problems: [],
      },
    ]),
  );
  const stack: Stack = { servers: stacks.flatMap(({ servers }) => servers), unknown: [], problems: [] };
  const [document] = stackPolicy(stack, { format: 'opencode', posture: 'recommended', denied: [] }).documents;
  const keys = Object.keys(JSON.parse(document?.text ?? '').permission as object);
  assert.deepEqual(keys, ['git_hub_*', 'git_*', 'git_hub_list_notes', 'git_list_notes']);
});

test('a format with a file for each server gives one document for each', () => {
  const documents = stackPolicy(configured(CONFIGURATION), {
    format: 'intercept',
    posture: 'cautious',
    denied: [],
  }).documents;
  assert.equal(documents.length, 3);
  for (const { text } of documents) assert.ok(text);
});

test('a server whose key a format cannot hold is left out of its document, and named with another key to take', () => {
  const stack = configured(CONFIGURATION.replace('My Files', 'plugin:files'));
  const { documents, actions } = stackPolicy(stack, { format: 'cursor', posture: 'recommended', denied: [] });
  const [document] = documents;
  assert.ok(document);
  assert.match(document.text ?? '', /web:search/);
  assert.doesNotMatch(document.text ?? '', /files/);
  assert.deepEqual(
    document.refused.map(({ server }) => server),
    ['plugin:files'],
  );
  assert.match(document.refused[0]?.why ?? '', /Call the server `plugin-files` in your configuration\./);
  assert.doesNotMatch(document.notes.join(' '), /plugin/);
  assert.deepEqual(
    [...actions.keys()].map(({ name }) => name),
    ['web', 'mail'],
  );

  const apart = stackPolicy(stack, { format: 'envoy', posture: 'recommended', denied: [] }).documents;
  assert.deepEqual(
    apart.map(({ title, text, refused }) => [title, text !== null, refused.length]),
    [
      ['plugin:files', false, 1],
      ['web', true, 0],
      ['mail', true, 0],
    ],
  );
});

test('a key that stands in a configuration twice has one policy, the stricter of both', () => {
  const projects = { '/a': { mcpServers: { web: { command: 'npx', args: ['@example/mail'] } } } };
  const stack = configured(JSON.stringify({ mcpServers: { web: { command: 'web-mcp' } }, projects }));
  assert.equal(stack.servers.length, 2);
  for (const format of ['claude-code', 'codex']) {
    const { documents, actions, clashes } = stackPolicy(stack, { format, posture: 'cautious', denied: [] });
    assert.equal(documents.length, 1);
    for (const tool of ['fetch', 'send_email']) assert.ok(documents[0]?.text?.includes(tool), `${format} ${tool}`);
    assert.equal(actions.size, 2);
    assert.match(clashes.join(' '), /the key `web` more than once/);
  }
});
