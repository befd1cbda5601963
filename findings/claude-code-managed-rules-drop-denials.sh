#!/usr/bin/env bash
# Claude Code 2.1.332: under `allowManagedPermissionRulesOnly` a user cannot be stricter either.
#
# A user denies the tool `read` of a server in their own settings. The administrator's file allows that tool. As long as
# both files count, the denial wins, as `deny` does everywhere in Claude Code. One would expect the administrator's
# switch to take away what loosens the rules. It takes away the user's denial too: the tool is shown, and runs unasked.
#
# Output seen:
#   both files count: hidden
#   allowManagedPermissionRulesOnly: ran
#
# Installs the pinned package into a temporary folder, talks to loopback only, ends with 1 where the behaviour changed.
# The administrator's file has to lie under /etc: a mount namespace of its own puts it there for this program alone,
# and where `unshare` may not make one the script ends with 2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
unshare --map-root-user --mount true || exit 2
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
const NAME = 'mcp__notes__read';

// A stand-in for the model: it calls the tool when it is offered, once.
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

async function outcome(label, managed) {
  const home = `${process.cwd()}/${label.replace(/\W/g, '-')}`;
  const [layer, settings] = [`${home}/etc`, `${home}/.claude/settings.json`];
  mkdirSync(`${home}/.claude`, { recursive: true });
  mkdirSync(`${layer}/claude-code`, { recursive: true });
  writeFileSync(settings, JSON.stringify({ permissions: { deny: [NAME] } }));
  writeFileSync(`${layer}/claude-code/managed-settings.json`, JSON.stringify({ permissions: { allow: [NAME] }, ...managed }));
  writeFileSync(`${home}/calls`, '');
  const notes = { command: process.execPath, args: [`${process.cwd()}/server.mjs`, 'notes', `${home}/calls`] };
  writeFileSync(`${home}/mcp.json`, JSON.stringify({ mcpServers: { notes } }));
  let offered = false;
  const model = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const tools = text.startsWith('{') ? (JSON.parse(text).tools ?? []) : [];
    const fresh = !offered && tools.some(({ name }) => name === NAME) ? [NAME] : [];
    offered ||= fresh.length > 0;
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
  const claude = [`${process.cwd()}/node_modules/.bin/claude`, '-p', 'go', '--strict-mcp-config', '--mcp-config', `${home}/mcp.json`];
  const lay = 'mount -t overlay overlay -o "lowerdir=$0:/etc" /etc && exec "$@"';
  const args = ['--map-root-user', '--mount', 'sh', '-c', lay, layer, ...claude];
  const child = spawn('unshare', args, { cwd: home, env, stdio: ['ignore', 'ignore', 'inherit'] });
  await new Promise((done) => child.on('close', done));
  model.closeAllConnections();
  model.close();
  const ran = readFileSync(`${home}/calls`, 'utf8') !== '';
  return `${label}: ${ran ? 'ran' : offered ? 'refused' : 'hidden'}`;
}
console.log(await outcome('both files count', {}));
console.log(await outcome('allowManagedPermissionRulesOnly', { allowManagedPermissionRulesOnly: true }));
JS

node run.mjs | tee seen
diff seen - <<'SEEN'
both files count: hidden
allowManagedPermissionRulesOnly: ran
SEEN
echo "As described: the administrator's switch drops the user's own denial."
