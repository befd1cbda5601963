import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPaste } from './paste.ts';
import { recognise, type Known } from './recognise.ts';

const KNOWN: Known[] = [
  { slug: 'files', package: '@modelcontextprotocol/server-filesystem', address: null },
  { slug: 'browser', package: '@playwright/mcp', address: null },
  { slug: 'web', package: 'tavily-mcp', address: null },
  { slug: 'docs', package: '@upstash/context7-mcp', address: null },
  { slug: 'remote', package: null, address: 'https://remote.example/mcp/' },
];

const NPX = { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem', '/home'] };

const CLIENTS: Record<string, string> = {
  'Claude Desktop, Cursor, Windsurf, Gemini CLI': JSON.stringify({ mcpServers: { files: NPX } }),
  'Claude Code, in a project': JSON.stringify({ mcpServers: {}, projects: { '/a': { mcpServers: { files: NPX } } } }),
  'VS Code': `// servers\n{ "inputs": [], "servers": { "files": { "type": "stdio", "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2025.1.1",], }, }, }`,
  'VS Code settings': JSON.stringify({ 'editor.tabSize': 2, mcp: { servers: { files: NPX } } }),
  Codex: '[mcp_servers.files]\ncommand = "npx"\nargs = ["-y", "@modelcontextprotocol/server-filesystem"]\n',
  opencode: JSON.stringify({ mcp: { files: { type: 'local', command: [NPX.command, ...NPX.args] } } }),
  Zed: JSON.stringify({ context_servers: { files: { command: { path: 'npx', args: NPX.args } } } }),
  'the servers alone': JSON.stringify({ files: NPX }),
  'a fragment': `"mcpServers": ${JSON.stringify({ files: NPX })},`,
};

for (const [client, text] of Object.entries(CLIENTS)) {
  test(`the configuration of ${client} is read`, () => {
    const pasted = readPaste(text);
    assert.equal(pasted.kind, 'configuration');
    const servers = pasted.servers;
    assert.deepEqual(
      servers.map((server) => [server.name, recognise(server, KNOWN)?.slug]),
      [['files', 'files']],
    );
  });
}

const COMMANDS: [slug: string | undefined, command: string[], url?: string][] = [
  ['files', ['C:\\nodejs\\npx.cmd', '-y', '@modelcontextprotocol/server-filesystem@latest']],
  ['files', ['cmd', '/c', 'npx', '-y', '@modelcontextprotocol/server-filesystem']],
  ['files', ['env', 'A=1', 'npx', '@modelcontextprotocol/server-filesystem']],
  ['files', ['pnpm', 'dlx', '@modelcontextprotocol/server-filesystem']],
  ['files', ['npx', '--package=@modelcontextprotocol/server-filesystem', 'mcp-server-filesystem']],
  ['files', ['deno', 'run', '-A', 'npm:@modelcontextprotocol/server-filesystem']],
  ['files', ['node', '/opt/node_modules/@modelcontextprotocol/server-filesystem/dist/index.js']],
  ['files', ['mcp-server-filesystem', '/home']],
  ['files', ['docker', 'run', '-i', '--rm', 'mcp/filesystem', '/projects']],
  ['browser', ['bunx', '@playwright/mcp']],
  ['browser', ['docker', 'run', '-i', '--rm', '--init', 'mcr.microsoft.com/playwright/mcp:v1']],
  ['web', ['/usr/local/bin/tavily-mcp']],
  ['remote', ['npx', 'mcp-remote', 'https://remote.example/mcp']],
  ['docs', [], 'https://mcp.context7.com/mcp'],
  ['remote', [], 'https://REMOTE.example/mcp'],
  [undefined, ['npx', '-y', 'another', '@modelcontextprotocol/server-filesystem']],
  [undefined, ['node', '/home/me/tavily-mcp-notes/index.js']],
  [undefined, [], 'https://remote.example/other'],
  [undefined, [], 'https://mcp.context7.com.evil.example/mcp'],
  [undefined, []],
];

for (const [slug, command, url] of COMMANDS) {
  test(`${[...command, url ?? ''].join(' ')} starts ${slug ?? 'nothing that is catalogued'}`, () => {
    assert.equal(recognise({ name: 'x', command, url }, KNOWN)?.slug, slug);
  });
}

const SECRETS = {
  mcpServers: {
    a: {
      command: 'npx',
      args: ['pkg', '--api-key', 'hunter2', '--token=hunter3', 'postgres://me:hunter4@db/x', '-e', 'PIN=hunter5'],
      env: { ANY: 'hunter6', KEPT: '${input:token}' },
    },
    b: {
      url: 'https://x.example/mcp?key=hunter7',
      headers: { Authorization: 'Bearer hunter8' },
    },
    d: {
      command: 'sh',
      args: ['-c', 'run --token hunter9', '--env=PIN=hunter10', '--connection', 'A=1;Password=hunter11'],
    },
    c: { command: 'x', args: ['ghp_abcdefghijklmnop0123456789', 'https://y.example/a1b2c3d4e5f6g7h8i9j0/sse'] },
  },
};

test('no secret of a configuration stays on the screen, placeholders and names do', () => {
  const { shown } = readPaste(JSON.stringify(SECRETS));
  assert.doesNotMatch(shown, /hunter|abcdefghijklmnop|a1b2c3d4/);
  for (const kept of ['${input:token}', 'mcpServers', 'npx', 'Authorization', 'https://x.example/mcp', 'db/x'])
    assert.ok(shown.includes(kept), kept);
});

test('what is shown reads again as the same servers', () => {
  const first = readPaste(JSON.stringify(SECRETS));
  const second = readPaste(first.shown);
  assert.deepEqual(
    second.kind === 'configuration' && second.servers.map(({ name }) => name),
    first.kind === 'configuration' && first.servers.map(({ name }) => name),
  );
});

test('comments and broken texts keep no secret either', () => {
  assert.doesNotMatch(readPaste(`// key ghp_abcdefghijklmnop0123456789\n${JSON.stringify(SECRETS)}`).shown, /ghp_/);
  const { kind, shown } = readPaste('{ "env": { "GITHUB_TOKEN": "ghp_abcdefghijklmnop0123456789", "A_KEY": "hunter2" ');
  assert.equal(kind, 'neither');
  assert.doesNotMatch(shown, /abcdefghijklmnop|hunter2/);
});

test('a list of tools is shown with its words, so that a second check judges the same', () => {
  const tools = [{ name: 'token', description: 'Password: the token to use', secret: 'kept' }];
  assert.deepEqual(JSON.parse(readPaste(JSON.stringify({ tools })).shown), { tools });
});

const HOSTILE: Record<string, string> = {
  nothing: '',
  'a word': 'hello',
  'a number': '17',
  null: 'null',
  prototype: '{"mcpServers":{"__proto__":{"command":"npx","args":["tavily-mcp"]}}}',
  constructor: '{"mcpServers":{"constructor":{"command":"npx"}},"projects":{"toString":null}}',
  'wrong types': '{"mcpServers":{"a":{"command":"npx","args":{"0":1}},"b":7,"c":{"url":[]},"d":null}}',
  'deep nesting': '['.repeat(100_000),
  'deep objects': `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  huge: `{"mcpServers":{"a":{"command":"${'x'.repeat(5_000_000)}"}}}`,
  'many strings': `{"a":[${'"b",'.repeat(200_000)}"c"]}`,
  'an open comment': '/* {"mcpServers":{}}',
  'an open string': '{"mcpServers":{"a',
  script: '<script>alert(1)</script>',
  'a long word': 'a1'.repeat(100_000),
  'many assignments': 'a='.repeat(100_000),
  'many blanks': `token${' '.repeat(100_000)}`,
  'many addresses': 'https://'.repeat(20_000),
};

for (const [what, text] of Object.entries(HOSTILE)) {
  test(`${what} is read or refused within two seconds, without a crash`, () => {
    const start = process.hrtime.bigint();
    const pasted = readPaste(text);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    assert.ok(seconds < 2, `${seconds} s`);
    if (pasted.kind === 'neither') assert.match(pasted.why, /\.$/);
    if (what === 'prototype')
      assert.deepEqual(pasted.kind === 'configuration' && pasted.servers.map(({ name }) => name), ['__proto__']);
  });
}

const UNREADABLE: [text: string, why: RegExp][] = [
  ['{\n  "mcpServers": {\n    "a": { "command": "npx" "args": [] }\n  }\n}', /^Line 3 .*missing comma/],
  ['/* one\n two */\n{ "mcpServers": {\n  "a": } }', /^Line 4 /],
  ['{\n "mcpServers": { "a": { "command": "C:\\Users\\me" } }\n}', /^Line 2 .*backslash.*twice/],
  ['{ "mcpServers": { "a": { "command": "npx" }', /ends before its last bracket/],
  ['{ "mcpServers": { "a": { "comm', /ends before its last bracket/],
  ['"a word"', /neither JSON nor TOML/],
  ['npx -y @modelcontextprotocol/server-filesystem', /neither JSON nor TOML/],
];

for (const [text, why] of UNREADABLE) {
  test(`of ${JSON.stringify(text)} the reader is told ${why.source}`, () => {
    const pasted = readPaste(text);
    assert.equal(pasted.kind, 'neither');
    assert.match(pasted.why, why);
  });
}
