#!/usr/bin/env bash
# Amp 0.0.1790142911-g7618fb: a tool has the name of its server in front of its own, unless the two are too long together.
#
# A server `notes` offers a tool of 51 letters, one of 52, `read-all` and `__init__`. One would expect `mcp__notes__` and
# the name for all four, a long one cut or with a hash, and `-` kept, as names of functions may have it. The first is
# named so, with 63 characters in all. The second would have 64: it goes by its own name alone, and a rule in
# `amp.permissions` has to spell it so. `-` becomes `_`, and `__init__` loses its underscores. Rules are compared
# whatever the case of letters.
#
# Output seen:
#   51 letters: mcp__notes__ + 51
#   52 letters: 52
#   read-all: mcp__notes__read_all
#   __init__: mcp__notes__init
#   a rule for mcp__notes__init on MCP__NOTES__INIT: ask
#
# Installs the pinned package into a temporary folder, talks to loopback only, ends with 1 where the behaviour changed.
# Linux on x64 only. `amp tools list` asks its service who the user is: a stand-in on loopback answers.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund @ampcode/cli-linux-x64@0.0.1790142911-g7618fb

cat > server.mjs <<'JS'
import { createInterface } from 'node:readline';
const tools = ['x'.repeat(51), 'y'.repeat(52), 'read-all', '__init__'].map((name) => ({
  name,
  description: 'a tool',
  inputSchema: { type: 'object', properties: {} },
}));
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
const home = process.cwd();
const amp = `${home}/node_modules/@ampcode/cli-linux-x64/amp`;
mkdirSync('.config/amp', { recursive: true });
const settings = {
  'amp.permissions': [{ tool: 'mcp__notes__init', action: 'ask' }],
  'amp.mcpServers': { notes: { command: process.execPath, args: [`${home}/server.mjs`] } },
};
writeFileSync('.config/amp/settings.json', JSON.stringify(settings));

const user = { id: 'user_1', email: 'someone@example.com', username: 'someone', emailVerified: true, features: [] };
const service = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ok: true, result: request.url.includes('getUserInfo') ? user : {} }));
});
await new Promise((done) => service.listen(0, '127.0.0.1', done));
const env = { PATH: process.env.PATH, HOME: home, AMP_API_KEY: 'dummy', AMP_URL: `http://127.0.0.1:${service.address().port}/` };
const told = (...line) => new Promise((done) => execFile(amp, line, { env, cwd: home }, (_error, stdout) => done(stdout)));
const listed = JSON.parse(await told('tools', 'list', '--json')).filter(({ description }) => description === 'a tool');
const decide = async (name) => JSON.parse(await told('permissions', 'test', '--json', name)).action;
const short = (name) => name.replace(/x{51}$/, ' + 51').replace(/^y{52}$/, '52');

const lines = [];
for (const [what, is] of [['51 letters', /x$/], ['52 letters', /y$/], ['read-all', /read/], ['__init__', /init/]]) {
  const name = listed.find((tool) => is.test(tool.name))?.name ?? '-';
  lines.push(`${what}: ${short(name)}`);
}
lines.push(`a rule for mcp__notes__init on MCP__NOTES__INIT: ${await decide('MCP__NOTES__INIT')}`);
console.log(lines.join('\n'));
service.close();
JS

node run.mjs | tee output
diff output - <<'TEXT'
51 letters: mcp__notes__ + 51
52 letters: 52
read-all: mcp__notes__read_all
__init__: mcp__notes__init
a rule for mcp__notes__init on MCP__NOTES__INIT: ask
TEXT
