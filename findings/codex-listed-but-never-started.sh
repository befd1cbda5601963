#!/usr/bin/env bash
# Codex CLI 0.171.0: a server whose key has a blank is listed as enabled, and is never started.
#
# Two servers stand in the configuration, `notes` and `my notes`; both are the same program. The strict mode accepts the
# file, and `codex mcp list` says "enabled" for both. One would expect both to start, or a complaint. A run starts `notes`
# alone, says nothing of the other and ends with 0. `codex mcp add "my notes"` does refuse the key, so whoever has added
# the server with the program knows; whoever has written the file does not. (With `required = true` the run ends with an
# error that names the characters it takes.)
#
# Output seen:
#   listed as enabled: my notes, notes
#   started: notes
#   words about "my notes" in the run: 0; exit code 0
#
# Installs the pinned package into a temporary folder, talks to loopback only, ends with 1 where the behaviour changed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund @openai/codex@0.171.0

cat > server.mjs <<'JS'
import { createInterface } from 'node:readline';
import { appendFileSync } from 'node:fs';
const [, , key, log] = process.argv;
appendFileSync(log, `${key}\n`);
const answers = {
  initialize: ({ protocolVersion }) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: key, version: '1' } }),
  'tools/list': () => ({ tools: [{ name: 'read', description: 'Reads.', inputSchema: { type: 'object', properties: {} } }] }),
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
const home = `${process.cwd()}/home`;
mkdirSync(`${home}/.codex`, { recursive: true });
writeFileSync(`${home}/started`, '');

// A stand-in for the model: it ends the turn at once.
const model = createServer(async (request, response) => {
  for await (const chunk of request) chunk;
  const item = { type: 'message', id: 'msg', role: 'assistant', content: [{ type: 'output_text', text: 'done' }] };
  const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of [
    { type: 'response.created', response: { id: 'r' } },
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response: { id: 'r', usage } },
  ])
    response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  response.end();
});
await new Promise((done) => model.listen(0, '127.0.0.1', done));
const server = (key) => `[mcp_servers.${JSON.stringify(key)}]
command = ${JSON.stringify(process.execPath)}
args = ${JSON.stringify([`${process.cwd()}/server.mjs`, key, `${home}/started`])}
`;
writeFileSync(`${home}/.codex/config.toml`, `model = "fixture"
model_provider = "fixture"
approval_policy = "never"
[model_providers.fixture]
name = "fixture"
base_url = "http://127.0.0.1:${model.address().port}/v1"
wire_api = "responses"
${server('notes')}${server('my notes')}`);

function codex(args) {
  const child = spawn(`${process.cwd()}/node_modules/.bin/codex`, args, {
    cwd: home, env: { PATH: process.env.PATH, HOME: home }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((done) => child.on('close', (code) => done({ code, output })));
}
const list = await codex(['mcp', 'list', '--json']);
const enabled = JSON.parse(list.output.slice(list.output.indexOf('[\n'))).filter((one) => one.enabled).map((one) => one.name);
const { code, output } = await codex(['--strict-config', 'exec', '--skip-git-repo-check', 'go']);
const started = [...new Set(readFileSync(`${home}/started`, 'utf8').split('\n').filter(Boolean))];
console.log(`listed as enabled: ${enabled.sort().join(', ')}`);
console.log(`started: ${started.sort().join(', ')}`);
console.log(`words about "my notes" in the run: ${output.split('my notes').length - 1}; exit code ${code}`);
model.closeAllConnections();
model.close();
JS

node run.mjs | tee seen
diff seen - <<'SEEN'
listed as enabled: my notes, notes
started: notes
words about "my notes" in the run: 0; exit code 0
SEEN
echo 'As described: listed as enabled, never started, nothing said.'
