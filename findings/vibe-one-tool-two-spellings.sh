#!/usr/bin/env bash
# Mistral Vibe 3.0.3: `disabled_tools` of a server and `disabled_tools` of the file spell the same tool in two ways.
#
# A server `notes` offers `odd.name`, `a/b` and `plain`. One would expect the two lists of the same name to take the same
# spelling, with and without the prefix `notes_`. The list of the server takes the raw name of the tool; the one at the
# top of the file takes the changed one, in which `.` and `/` are `_`. The other spelling disables nothing in either
# list, and no message says so.
#
# Output seen (what the program of the model still finds):
#   server, raw: plain
#   server, changed: a_b odd_name plain
#   file, raw: a_b odd_name plain
#   file, changed: plain
#
# Installs the pinned package into a temporary folder, talks to loopback only, ends with 1 where the behaviour changed.
# Needs Python 3.12 or newer as `python3`, or named in PYTHON, and Node.js.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
"${PYTHON:-python3}" -m venv venv
venv/bin/pip install --quiet --no-deps mistral-vibe==3.0.3
# It pins the very release of a bundle of certificates, which PyPI replaced.
venv/bin/python -c "
from importlib.metadata import requires
print('\n'.join(r.split('==')[0] if r.startswith('certifi') else r for r in requires('mistral-vibe') if 'extra ==' not in r))
" > wanted.txt
venv/bin/pip install --quiet -r wanted.txt 2> /dev/null

cat > server.mjs <<'JS'
import { createInterface } from 'node:readline';
const tools = ['odd.name', 'a/b', 'plain'].map((name) => ({ name, inputSchema: { type: 'object', properties: {} } }));
const answers = {
  initialize: ({ protocolVersion }) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'notes', version: '1' } }),
  'tools/list': () => ({ tools }),
};
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  const result = answers[method]?.(params ?? {}) ?? {};
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`);
});
JS

cat > run.mjs <<'JS'
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

// A stand-in for the model: it has Vibe run a program that says which functions of the server there are.
const code = 'async function main() { return Object.keys(tools.mcp_notes ?? {}).sort().join(" "); }';
const call = { index: 0, id: 'call_0', type: 'function', function: { name: 'run_typescript', arguments: JSON.stringify({ code }) } };
let found;
const model = createServer(async (request, response) => {
  let text = '';
  for await (const part of request) text += part;
  const { messages = [], tools = [] } = text ? JSON.parse(text) : {};
  const answer = messages.findLast(({ role }) => role === 'tool');
  if (answer) found = String(answer.content).replaceAll('"', '');
  const calls = tools.length > 0 && !answer;
  const delta = calls ? { role: 'assistant', tool_calls: [call] } : { role: 'assistant', content: 'done' };
  const chunk = (delta, finish_reason) => `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason }], usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } })}\n\n`;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(chunk(delta, null) + chunk({}, calls ? 'tool_calls' : 'stop') + 'data: [DONE]\n\n');
});
await new Promise((done) => model.listen(0, '127.0.0.1', done));

async function outcome(name, top, own) {
  const home = `${process.cwd()}/home-${name}`;
  mkdirSync(`${home}/.vibe`, { recursive: true });
  writeFileSync(`${home}/.vibe/config.toml`, `
active_model = "m"
enable_telemetry = false
enable_update_checks = false
enable_auto_update = false
enable_connectors = false
disabled_tools = ${JSON.stringify(top)}
[[providers]]
name = "p"
api_base = "http://127.0.0.1:${model.address().port}/v1"
api_key_env_var = "MODEL_KEY"
backend = "generic"
[[models]]
name = "m"
provider = "p"
alias = "m"
[[mcp_servers]]
name = "notes"
transport = "stdio"
startup_timeout_sec = 100
command = ${JSON.stringify(process.execPath)}
args = [${JSON.stringify(`${process.cwd()}/server.mjs`)}]
disabled_tools = ${JSON.stringify(own)}
`);
  found = '-';
  const env = { PATH: process.env.PATH, HOME: home, MODEL_KEY: 'dummy' };
  await new Promise((done) => execFile(`${process.cwd()}/venv/bin/vibe`, ['-p', 'go', '--trust'], { env, cwd: home }, done));
  return found;
}

console.log(`server, raw: ${await outcome('a', [], ['odd.name', 'a/b'])}`);
console.log(`server, changed: ${await outcome('b', [], ['odd_name', 'a_b'])}`);
console.log(`file, raw: ${await outcome('c', ['notes_odd.name', 'notes_a/b'], [])}`);
console.log(`file, changed: ${await outcome('d', ['notes_odd_name', 'notes_a_b'], [])}`);
model.close();
JS

node run.mjs | tee output
diff output - <<'TEXT'
server, raw: plain
server, changed: a_b odd_name plain
file, raw: a_b odd_name plain
file, changed: plain
TEXT
