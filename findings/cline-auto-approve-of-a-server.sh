#!/usr/bin/env bash
# Cline CLI 3.0.65: a server's list `autoApprove` is read without complaint and decides nothing, in either direction.
#
# Cline's extensions approve the tools that a server's entry names under `autoApprove`, and ask for its others. The CLI
# keeps its servers in a file of the same name and shape. One would expect the list to mean the same there. Here a server
# has two tools, `read` and `write`, and the list names `read` alone. With `"toolAutoApprove": false` in
# `global-settings.json` both are refused in a run without a person; without that setting both run.
#
# Output seen:
#   autoApprove ["read"], toolAutoApprove false: ran -; refused notes__read notes__write
#   autoApprove ["read"], toolAutoApprove not set: ran notes__read notes__write; refused -
#
# Installs the pinned package into a temporary folder, talks to loopback only, ends with 1 where the behaviour changed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund cline@3.0.65

cat > server.mjs <<'JS'
import { createInterface } from 'node:readline';
import { appendFileSync } from 'node:fs';
const [, , log] = process.argv;
const tool = (name) => ({ name, description: `tool of notes`, inputSchema: { type: 'object', properties: {} } });
const answers = {
  initialize: ({ protocolVersion }) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'notes', version: '1' } }),
  'tools/list': () => ({ tools: [tool('read'), tool('write')] }),
  'tools/call': ({ name }) => (appendFileSync(log, `notes__${name}\n`), { content: [{ type: 'text', text: 'done' }] }),
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
const NAMES = ['notes__read', 'notes__write'];

// A stand-in for the model: it calls both tools of the server once.
function chunks(names) {
  const chunk = (delta, finish_reason) => ({
    id: 'c', object: 'chat.completion.chunk', created: 1, model: 'fixture', choices: [{ index: 0, delta, finish_reason }],
  });
  const calls = names.map((name, index) => ({ index, id: `t${index}`, type: 'function', function: { name, arguments: '{}' } }));
  return names.length
    ? [chunk({ role: 'assistant', tool_calls: calls }, null), chunk({}, 'tool_calls')]
    : [chunk({ role: 'assistant', content: 'done' }, null), chunk({}, 'stop')];
}

async function outcome(label, global) {
  const home = `${process.cwd()}/home-${label.replaceAll(' ', '-')}`;
  const folder = `${home}/.cline/data/settings`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${home}/calls`, '');
  const put = (file, value) => writeFileSync(`${folder}/${file}`, JSON.stringify(value));
  const notes = { command: process.execPath, args: [`${process.cwd()}/server.mjs`, `${home}/calls`], autoApprove: ['read'], timeout: 60 };
  put('cline_mcp_settings.json', { mcpServers: { notes } });
  put('global-settings.json', global);
  const offered = new Set();
  const model = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    const tools = text.startsWith('{') ? (JSON.parse(text).tools ?? []) : [];
    const fresh = tools.map((tool) => tool.function?.name).filter((name) => NAMES.includes(name) && !offered.has(name));
    fresh.forEach((name) => offered.add(name));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const one of chunks(fresh)) response.write(`data: ${JSON.stringify(one)}\n\n`);
    response.end('data: [DONE]\n\n');
  });
  await new Promise((done) => model.listen(0, '127.0.0.1', done));
  const provider = 'openai-compatible';
  const settings = { provider, apiKey: 'dummy', model: 'fixture', baseUrl: `http://127.0.0.1:${model.address().port}/v1` };
  const entry = { settings, updatedAt: '2026-11-28T00:00:00.000Z', tokenSource: 'manual' };
  put('providers.json', { version: 1, lastUsedProvider: provider, modes: {}, providers: { [provider]: entry } });
  const env = {
    PATH: process.env.PATH, HOME: home, NO_PROXY: '127.0.0.1', CLINE_SESSION_BACKEND_MODE: 'local', CLINE_NO_AUTO_UPDATE: '1',
  };
  const child = spawn(`${process.cwd()}/node_modules/.bin/cline`, ['go on'], { cwd: home, env, stdio: 'ignore' });
  await new Promise((done) => child.on('close', done));
  model.closeAllConnections();
  model.close();
  const ran = readFileSync(`${home}/calls`, 'utf8').split('\n').filter(Boolean).sort();
  const refused = NAMES.filter((name) => offered.has(name) && !ran.includes(name));
  return `autoApprove ["read"], toolAutoApprove ${label}: ran ${ran.join(' ') || '-'}; refused ${refused.join(' ') || '-'}`;
}
console.log(await outcome('false', { toolAutoApprove: false }));
console.log(await outcome('not set', {}));
JS

node run.mjs | tee seen
diff seen - <<'SEEN'
autoApprove ["read"], toolAutoApprove false: ran -; refused notes__read notes__write
autoApprove ["read"], toolAutoApprove not set: ran notes__read notes__write; refused -
SEEN
echo 'As described: only the switch for all tools decides.'
