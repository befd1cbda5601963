import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'smol-toml';
import { classify } from '#classify/index.ts';
import type { Condition } from '#model/attack.ts';
import type { ServerEntry } from '#model/entry.ts';
import { stackData, type StackData } from './data.ts';
import { collisionsIn, formedBy, joinedStack, readPaste, remains, stackPolicy, stackOf, type Stack } from './index.ts';
import { classifiedStack, listedStack } from './listed.ts';

const entry = (slug: string, name: string, tools: [string, string][]): ServerEntry => {
  const server = { slug, title: slug, package: name, version: '1.2.3' };
  return {
    server,
    outcome: 'captured',
    detail: '',
    provenance: { source: `npm:${name}@1.2.3`, format: 'captured' },
    problems: [],
    tools: tools.map(([toolName, description]) => {
      const tool = { name: toolName, description, inputSchema: {} };
      return {
        slug: toolName,
        hash: '',
        tool,
        verdict: classify(tool, server),
        tokens: { count: 100, atLeast: false },
      };
    }),
  };
};

const CONDITIONS: Condition[] = [
  { leg: 'untrusted-input', effects: ['egress'], because: 'It fetches.' },
  { leg: 'private-data', category: ['read'], without: ['egress'], because: 'It reads.' },
  { leg: 'outbound', effects: ['communication'], because: 'It sends.' },
];

const DATA: StackData = stackData(
  [
    entry('files', '@example/server-files', [
      ['read_file', 'Reads a file of the disk.'],
      ['list_files', 'Lists the files of a folder.'],
      ['search', 'Searches the files of a folder by name.'],
    ]),
    entry('web', 'web-mcp', [
      ['fetch', 'Fetches a URL from the internet and returns its content.'],
      ['search', 'Searches the web and returns results.'],
    ]),
    entry('mail', '@example/mail', [['send_email', 'Sends an email to a recipient.']]),
  ],
  [{ title: 'Flow', slug: 'flow', conditions: CONDITIONS }],
);

const CONFIGURATION = JSON.stringify({
  mcpServers: {
    'My Files': { command: 'npx', args: ['-y', '@example/server-files@1.0.0', '/home'] },
    web: { command: 'web-mcp' },
    mail: { command: 'cmd', args: ['/c', 'npx', '@example/mail'] },
    ours: { url: 'https://ours.example/mcp' },
  },
});

const check = (text: string): Stack => {
  const pasted = readPaste(text);
  assert.equal(pasted.kind, 'configuration');
  return stackOf(pasted.kind === 'configuration' ? pasted.servers : [], DATA);
};

const listed = (text: string, name: string): Stack => {
  const pasted = readPaste(text);
  assert.equal(pasted.kind, 'listing');
  const stack = pasted.kind === 'listing' ? listedStack(pasted.raw, name) : undefined;
  assert.ok(stack);
  return stack;
};

const flowOf = (stack: Stack) => {
  const [combination] = DATA.combinations;
  assert.ok(combination);
  return formedBy(stack, combination);
};

test('recognised servers keep the name, the tools and the verdicts; the others are named', () => {
  const { servers, unknown } = check(CONFIGURATION);
  assert.deepEqual(
    servers.map(({ name, slug }) => [name, slug]),
    [
      ['My Files', 'files'],
      ['web', 'web'],
      ['mail', 'mail'],
    ],
  );
  assert.deepEqual(unknown, ['ours']);
  assert.match(servers[0]?.note ?? '', /1\.0\.0.*1\.2\.3/);
  const fetch = servers[1]?.tools[0];
  assert.ok(fetch?.effects.includes('egress') && fetch.category === 'read' && fetch.risk === 'medium');
});

test('tokens are the sum of what the catalogue counted, and an estimate for what was pasted', () => {
  assert.deepEqual(
    check(CONFIGURATION).servers.map(({ tokens }) => [tokens.count, tokens.estimated]),
    [
      [300, false],
      [200, false],
      [100, false],
    ],
  );
  const [server] = listed('[{"name":"read_page","description":"Reads a page of the wiki."}]', 'ours').servers;
  assert.ok(server?.tokens.estimated && server.tokens.count > 10 && server.tokens.count < 30);
});

test('a complete combination names the tools of each part, and denying the smallest part breaks it', () => {
  const stack = check(CONFIGURATION);
  const formed = flowOf(stack);
  assert.equal(formed.complete, true);
  assert.deepEqual(formed.smallest, ['outbound']);
  const outbound = formed.legs.find(({ leg }) => leg === 'outbound')?.members ?? [];
  assert.deepEqual(
    outbound.map(({ tool }) => tool.name),
    ['send_email'],
  );
  const [document] = stackPolicy(stack, { format: 'claude-code', posture: 'recommended', denied: outbound }).documents;
  assert.deepEqual(JSON.parse(document?.text ?? '').permissions.deny, ['mcp__mail__send_email']);
  const without = { ...stack, servers: stack.servers.filter(({ slug }) => slug !== 'mail') };
  assert.equal(flowOf(without).complete, false);
});

test('what remains of a combination is what the document does, not what the posture wants', () => {
  const stack = check(CONFIGURATION);
  const formed = flowOf(stack);
  const outbound = formed.legs[2]?.members ?? [];
  const under = (format: string, denied: typeof outbound) =>
    remains(formed, stackPolicy(stack, { format, posture: 'recommended', denied }).actions);
  assert.equal(remains(formed, new Map()), 'allow');
  // The posture limits sending to ten calls; Claude Code has no rates, so it asks.
  assert.equal(under('intercept', []), 'allow');
  assert.equal(under('claude-code', []), 'ask');
  assert.equal(under('claude-code', outbound), 'deny');
  // Cursor's file cannot deny.
  assert.equal(under('cursor', outbound), 'ask');
});

test('a list of tools beside the configuration makes an unknown server known', () => {
  const wiki = '[{"name":"read_page","description":"Reads a page of the wiki."}]';
  const { servers, unknown } = joinedStack([check(CONFIGURATION), listed(wiki, 'ours')]);
  assert.equal(servers.at(-1)?.unnamed, false);
  // A policy for a name that stands in no configuration would bind nobody.
  const [stranger] = joinedStack([check(CONFIGURATION), listed(wiki, 'tools')]).servers.slice(-1);
  assert.equal(stranger?.unnamed, true);
  assert.deepEqual(unknown, []);
  assert.equal(servers.at(-1)?.name, 'ours');
});

test('a name that two servers use is a collision, a name used twice by one is none', () => {
  assert.deepEqual(collisionsIn(check(CONFIGURATION)), [{ name: 'search', servers: ['My Files', 'web'] }]);
});

test('every tool of every server is in the merged document', () => {
  const stack = check(CONFIGURATION);
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
  const documents = stackPolicy(check(CONFIGURATION), {
    format: 'intercept',
    posture: 'cautious',
    denied: [],
  }).documents;
  assert.equal(documents.length, 3);
  for (const { text } of documents) assert.ok(text);
});

test('a tools/list is classified as the catalogue is', () => {
  const { servers } = listed(
    '{"result":{"tools":[{"name":"fetch","description":"Fetches a URL from the internet."}]}}',
    'ours',
  );
  assert.deepEqual(servers[0]?.tools[0]?.effects, ['egress']);
});

test('of a configuration without end the rest is left out and said so', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, place) => [`s${place}`, { command: 'web-mcp' }]));
  const { servers, problems } = check(JSON.stringify({ mcpServers: many }));
  assert.equal(servers.length, 200);
  assert.match(problems[0] ?? '', /5000/);
});
