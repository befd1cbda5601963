#!/usr/bin/env bash
# Claude Code 2.1.332: servers whose keys differ in a dot become one, and no order decides whose tool remains.
#
# Two servers are configured, `my.notes` and `my_notes`. Each has a tool `shared` and one of its own; a user allows
# `mcp__my_notes`. One would expect an error, a number behind the second name, or that the later entry wins, as with
# any key that is there twice. Without a word both start, their tools stand side by side under `mcp__my_notes__`, and the
# one rule covers both. Of the tool that both have one is offered. Whose it is did not follow the order of the file, and
# differed from one run to the next, so it is not asserted below.
#
# Output seen, in either order of the two keys:
#   my.notes, my_notes: offered of_dot of_underscore shared; ran of_dot at my.notes, of_underscore at my_notes, shared at one
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
const [, , key, own, log] = process.argv;
const tools = ['shared', own].map((name) => ({
  name,
  description: `tool of ${key}`,
  inputSchema: { type: 'object', properties: {} },
}));
const answers = {
  initialize: ({ protocolVersion }) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: key, version: '1' } }),
  'tools/list': () => ({ tools }),
  'tools/call': ({ name }) => (appendFileSync(log, `${name} at ${key}\n`), { content: [{ type: 'text', text: 'done' }] }),
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

async function outcome(keys) {
  const home = `${process.cwd()}/home-${keys.join('-')}`;
  mkdirSync(`${home}/.claude`, { recursive: true });
  writeFileSync(`${home}/.claude/settings.json`, JSON.stringify({ permissions: { allow: ['mcp__my_notes'] } }));
  const server = (key) => ({
    command: process.execPath,
    args: [`${process.cwd()}/server.mjs`, key, key === 'my.notes' ? 'of_dot' : 'of_underscore', `${home}/calls`],
  });
  writeFileSync(`${home}/calls`, '');
  writeFileSync(`${home}/mcp.json`, JSON.stringify({ mcpServers: Object.fromEntries(keys.map((key) => [key, server(key)])) }));
  const offered = new Set();
  const model = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const tools = text.startsWith('{') ? (JSON.parse(text).tools ?? []) : [];
    const fresh = tools.map(({ name }) => name).filter((name) => name.startsWith('mcp__') && !offered.has(name));
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
  const calls = readFileSync(`${home}/calls`, 'utf8').split('\n').filter(Boolean).sort();
  const shared = calls.filter((call) => call.startsWith('shared '));
  const ran = [...calls.filter((call) => !shared.includes(call)), `shared at ${shared.length === 1 ? 'one' : shared.length}`];
  return `${keys.join(', ')}: offered ${[...offered].map((name) => name.slice('mcp__my_notes__'.length)).sort().join(' ')}; ran ${ran.join(', ')}`;
}
for (const keys of [['my.notes', 'my_notes'], ['my_notes', 'my.notes']]) console.log(await outcome(keys));
JS

node run.mjs | tee seen
diff seen - <<'SEEN'
my.notes, my_notes: offered of_dot of_underscore shared; ran of_dot at my.notes, of_underscore at my_notes, shared at one
my_notes, my.notes: offered of_dot of_underscore shared; ran of_dot at my.notes, of_underscore at my_notes, shared at one
SEEN
echo 'As described: two keys, one name, and one of two tools.'
