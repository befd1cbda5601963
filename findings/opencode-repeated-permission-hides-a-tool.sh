#!/usr/bin/env bash
# opencode 1.18.33: saying once more that a tool is allowed hides it.
#
# A project blocks a server and opens one tool: `"notes_*": "deny"`, then `"notes_read": "allow"`. The last key that
# matches wins, so `notes_read` is offered and runs. One would expect that the same answer, given a second time in the
# user's own file, changes nothing. It hides the tool: files are merged key by key, a key stays where the first file has
# it, and the project's `notes_*` then comes after it. The same happens where the older setting `tools` enables the tool:
# its keys are put before those of `permission`, and their values give way.
#
# Output seen:
#   project alone: offered notes_read; ran notes_read
#   user's file allows it too: offered -; ran -
#   project's tools enables it too: offered -; ran -
#
# Installs the pinned package into a temporary folder, talks to loopback only, ends with 1 where the behaviour changed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund opencode-ai@1.18.33

cat > server.mjs <<'JS'
import { createInterface } from 'node:readline';
import { appendFileSync } from 'node:fs';
const tools = ['read', 'list'].map((name) => ({ name, description: name, inputSchema: { type: 'object', properties: {} } }));
const answers = {
  initialize: ({ protocolVersion }) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'notes', version: '1' } }),
  'tools/list': () => ({ tools }),
  'tools/call': ({ name }) => (appendFileSync(process.argv[2], `notes_${name}\n`), { content: [{ type: 'text', text: 'done' }] }),
};
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, result: answers[method]?.(params ?? {}) ?? {} })}\n`);
});
JS

cat > run.mjs <<'JS'
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

// A stand-in for the model: it calls every tool of the server that it is offered, once.
function events(names) {
  const tool_calls = names.map((name, index) => ({ index, id: `c${index}`, type: 'function', function: { name, arguments: '{}' } }));
  const chunk = (delta, finish_reason) => ({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason }] });
  return names.length
    ? [chunk({ role: 'assistant', tool_calls }, null), chunk({}, 'tool_calls')]
    : [chunk({ role: 'assistant', content: 'done' }, null), chunk({}, 'stop')];
}

async function outcome(label, user, project) {
  const home = `${process.cwd()}/${label.replaceAll(/\W/g, '-')}`;
  const calls = `${home}/calls`;
  mkdirSync(`${home}/.config/opencode`, { recursive: true });
  mkdirSync(`${home}/project`);
  writeFileSync(calls, '');
  const offered = new Set();
  const model = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const tools = text.startsWith('{') ? (JSON.parse(text).tools ?? []) : [];
    const fresh = tools.map((tool) => tool.function.name).filter((name) => name.startsWith('notes_') && !offered.has(name));
    fresh.forEach((name) => offered.add(name));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of events(fresh)) response.write(`data: ${JSON.stringify(event)}\n\n`);
    response.end('data: [DONE]\n\n');
  });
  await new Promise((done) => model.listen(0, '127.0.0.1', done));
  const options = { baseURL: `http://127.0.0.1:${model.address().port}/v1`, apiKey: 'dummy' };
  const models = { m: { name: 'm', tool_call: true, limit: { context: 200000, output: 8000 } } };
  const base = {
    model: 'local/m', small_model: 'local/m', autoupdate: false, share: 'disabled',
    provider: { local: { npm: '@ai-sdk/openai-compatible', name: 'local', options, models } },
    mcp: { notes: { type: 'local', command: [process.execPath, `${process.cwd()}/server.mjs`, calls], timeout: 120000 } },
  };
  writeFileSync(`${home}/.config/opencode/opencode.json`, JSON.stringify({ ...base, ...user }));
  writeFileSync(`${home}/project/opencode.json`, JSON.stringify(project));
  const env = {
    PATH: process.env.PATH, HOME: home, OPENCODE_DISABLE_AUTOUPDATE: '1', OPENCODE_DISABLE_MODELS_FETCH: '1', OPENCODE_DISABLE_LSP_DOWNLOAD: '1',
  };
  const child = spawn(`${process.cwd()}/node_modules/.bin/opencode`, ['run', 'go'], { cwd: `${home}/project`, env, stdio: 'ignore' });
  await new Promise((done) => child.on('close', done));
  model.closeAllConnections();
  model.close();
  const ran = readFileSync(calls, 'utf8').split('\n').filter(Boolean);
  const names = (some) => [...some].sort().join(' ') || '-';
  console.log(`${label}: offered ${names(offered)}; ran ${names(ran)}`);
}
const permission = { 'notes_*': 'deny', notes_read: 'allow' };
await outcome('project alone', {}, { permission });
await outcome("user's file allows it too", { permission: { notes_read: 'allow' } }, { permission });
await outcome("project's tools enables it too", {}, { permission, tools: { notes_read: true } });
JS

node run.mjs | tee seen
diff seen - <<'SEEN'
project alone: offered notes_read; ran notes_read
user's file allows it too: offered -; ran -
project's tools enables it too: offered -; ran -
SEEN
echo 'As described: a second allowance hides the tool.'
