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

  const [codex] = stackPolicy(stack, { format: 'codex', posture: 'read-only', denied: [] }).documents;
  const servers = parse(codex?.text ?? '')['mcp_servers'] as Record<string, object>;
  assert.deepEqual(Object.keys(servers), ['My Files', 'web', 'mail']);

  const [gemini] = stackPolicy(stack, { format: 'gemini-cli', posture: 'read-only', denied: [] }).documents;
  const rules = parse(gemini?.text ?? '')['rule'] as { mcpName: string; toolName: unknown }[];
  assert.deepEqual(
    rules.filter(({ toolName }) => toolName === '*').map(({ mcpName }) => mcpName),
    ['my-files', 'web', 'mail'],
  );
  assert.deepEqual(gemini?.renamed, ['My Files → my-files']);
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
