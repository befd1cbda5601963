#!/usr/bin/env bash
# Claude Code 2.1.332: the rule `mcp__notes` means one server in `allow` and more than one in `deny`.
#
# Two servers are configured, `notes` and `notes__x`, each with one tool `read`. The same text, `mcp__notes`, stands in
# `permissions.allow` in one run and in `permissions.deny` in the other. One would expect it to reach the same tools.
# As an allowance it reaches the server `notes` alone. As a denial it also hides the tools of `notes__x`.
# (2.1.197 took the allowance for both servers.)
#
# Output seen:
#   allow mcp__notes: ran mcp__notes__read; refused mcp__notes__x__read; hidden -
#   deny mcp__notes: ran -; refused -; hidden mcp__notes__read mcp__notes__x__read
#
# Installs the pinned package into a temporary folder, talks to loopback only, ends with 1 where the behaviour changed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund @anthropic-ai/claude-code@2.1.332

cat > server.mjs <<'JS'
import { createInterface } from 'node:readline';
import { appendFileSync } from 'node:fs';
const [, , key, log] = process.argv;
const tool = { name: 'read', description: `tool of ${key}`, inputSchema: { type: 'object', properties: {} } };
const answers = {
  initialize: ({ protocolVersion }) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: key, version: '1' } }),
  'tools/list': () => ({ tools: [tool] }),
  'tools/call': () => (appendFileSync(log, `mcp__${key}__read\n`), { content: [{ type: 'text', text: 'done' }] }),
};
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  const result = answers[method]?.(params ?? {}) ?? {};
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`);
});
JS

cat > run.mjs <<'JS'
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
const KEYS = ['notes', 'notes__x'];
const NAMES = KEYS.map((key) => `mcp__${key}__read`);

// A stand-in for the model: it calls every tool of the two servers that it is offered, once.
function events(names) {
  const usage = { input_tokens: 1, output_tokens: 1 };
  const message = { id: 'm', type: 'message', role: 'assistant', model: 'm', content: [], stop_reason: null, usage };
  const blocks = names.length
    ? names.map((name, at) => [{ type: 'tool_use', id: `t${at}`, name, input: {} }, { type: 'input_json_delta', partial_json: '{}' }])
    : [[{ type: 'text', text: '' }, { type: 'text_delta', text: 'done' }]];
  return [
    { type: 'message_start', message },
    ...blocks.flatMap(([content_block, delta], index) => [
      { type: 'content_block_start', index, content_block },
      { type: 'content_block_delta', index, delta },
      { type: 'content_block_stop', index },
    ]),
    { type: 'message_delta', delta: { stop_reason: names.length ? 'tool_use' : 'end_turn', stop_sequence: null }, usage },
    { type: 'message_stop' },
  ];
}

async function outcome(list) {
  const home = `${process.cwd()}/home-${list}`;
  mkdirSync(`${home}/.claude`, { recursive: true });
  writeFileSync(`${home}/.claude/settings.json`, JSON.stringify({ permissions: { [list]: ['mcp__notes'] } }));
  const server = (key) => ({ command: process.execPath, args: [`${process.cwd()}/server.mjs`, key, `${home}/calls`] });
  writeFileSync(`${home}/calls`, '');
  writeFileSync(`${home}/mcp.json`, JSON.stringify({ mcpServers: Object.fromEntries(KEYS.map((key) => [key, server(key)])) }));
  const offered = new Set();
  const model = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const tools = text.startsWith('{') ? (JSON.parse(text).tools ?? []) : [];
    const fresh = tools.map(({ name }) => name).filter((name) => NAMES.includes(name) && !offered.has(name));
    fresh.forEach((name) => offered.add(name));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of events(fresh)) response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
    response.end();
  });
  await new Promise((done) => model.listen(0, '127.0.0.1', done));
  const env = {
    PATH: process.env.PATH, HOME: home, ANTHROPIC_BASE_URL: `http://127.0.0.1:${model.address().port}`,
    ANTHROPIC_API_KEY: 'dummy', ENABLE_TOOL_SEARCH: 'false', MCP_CONNECTION_NONBLOCKING: '0',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  };
  const args = ['-p', 'go', '--strict-mcp-config', '--mcp-config', `${home}/mcp.json`];
  const child = spawn(`${process.cwd()}/node_modules/.bin/claude`, args, { cwd: home, env, stdio: 'ignore' });
  await new Promise((done) => child.on('close', done));
  model.closeAllConnections();
  model.close();
  const ran = readFileSync(`${home}/calls`, 'utf8').split('\n').filter(Boolean).sort();
  const names = (some) => some.join(' ') || '-';
  const refused = NAMES.filter((name) => offered.has(name) && !ran.includes(name));
  const hidden = NAMES.filter((name) => !offered.has(name));
  return `${list} mcp__notes: ran ${names(ran)}; refused ${names(refused)}; hidden ${names(hidden)}`;
}
console.log(await outcome('allow'));
console.log(await outcome('deny'));
JS

node run.mjs | tee seen
diff seen - <<'SEEN'
allow mcp__notes: ran mcp__notes__read; refused mcp__notes__x__read; hidden -
deny mcp__notes: ran -; refused -; hidden mcp__notes__read mcp__notes__x__read
SEEN
echo 'As described: the same rule reaches further in deny than in allow.'
