#!/usr/bin/env bash
# Gemini CLI 0.61.0: `--policy`, which its help calls "additional policy files", replaces the files in `~/.gemini/policies/`.
#
# A file in that folder allows the tool `read` of the server `notes`, and the tool runs. With `--policy other.toml`, a file
# that speaks of another server only, one would expect both files to count. The file in the folder is no longer read: the
# tool is not even offered. The setting `policyPaths` does the same.
#
# Output seen:
#   the folder alone: ran
#   with --policy other.toml: hidden
#   with policyPaths other.toml: hidden
#
# Installs the pinned package into a temporary folder, talks to loopback only, ends with 1 where the behaviour changed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund @google/gemini-cli@0.61.0

cat > server.mjs <<'JS'
import { createInterface } from 'node:readline';
import { appendFileSync } from 'node:fs';
const [, , log, ...names] = process.argv;
const tools = names.map((name) => ({ name, description: `fixture ${name}`, inputSchema: { type: 'object', properties: {} } }));
const answers = {
  initialize: ({ protocolVersion }) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'notes', version: '1' } }),
  'tools/list': () => ({ tools }),
  'tools/call': ({ name }) => (appendFileSync(log, `${name}\n`), { content: [{ type: 'text', text: 'done' }] }),
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

async function outcome(what, args, settings) {
  const home = `${process.cwd()}/home ${what}`;
  mkdirSync(`${home}/.gemini/policies`, { recursive: true });
  writeFileSync(`${home}/calls`, '');
  const rule = (server, decision) => `[[rule]]\nmcpName = "${server}"\ntoolName = "read"\ndecision = "${decision}"\npriority = 500\n`;
  writeFileSync(`${home}/.gemini/policies/notes.toml`, rule('notes', 'allow'));
  writeFileSync(`${home}/other.toml`, rule('elsewhere', 'deny'));
  const notes = { command: process.execPath, args: [`${process.cwd()}/server.mjs`, `${home}/calls`, 'read'] };
  const auth = { security: { auth: { selectedType: 'gemini-api-key' } } };
  writeFileSync(`${home}/.gemini/settings.json`, JSON.stringify({ ...auth, ...settings, mcpServers: { notes } }));
  const offered = new Set();
  // A stand-in for the model: it calls the fixture's tools that it is offered, once.
  const model = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const tools = (JSON.parse(text).tools ?? []).flatMap(({ functionDeclarations = [] }) => functionDeclarations);
    const ours = tools.filter(({ description }) => /fixture read/.test(description)).map(({ name }) => name);
    const fresh = ours.filter((name) => !offered.has(name));
    fresh.forEach((name) => offered.add(name));
    const parts = fresh.length ? fresh.map((name) => ({ functionCall: { name, args: {} } })) : [{ text: 'done' }];
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`data: ${JSON.stringify({ candidates: [{ content: { role: 'model', parts }, finishReason: 'STOP', index: 0 }] })}\n\n`);
  });
  await new Promise((done) => model.listen(0, '127.0.0.1', done));
  const env = {
    PATH: process.env.PATH, HOME: home, GEMINI_API_KEY: 'dummy', GEMINI_CLI_TRUST_WORKSPACE: 'true',
    GOOGLE_GEMINI_BASE_URL: `http://127.0.0.1:${model.address().port}`,
  };
  const line = ['-m', 'gemini-2.5-flash', ...args, '-p', 'go'];
  const child = spawn(`${process.cwd()}/node_modules/.bin/gemini`, line, { cwd: home, env, stdio: 'ignore' });
  await new Promise((done) => child.on('close', done));
  model.closeAllConnections();
  model.close();
  return `${what}: ${readFileSync(`${home}/calls`, 'utf8') ? 'ran' : offered.size ? 'refused' : 'hidden'}`;
}
console.log(await outcome('the folder alone', [], {}));
console.log(await outcome('with --policy other.toml', ['--policy', 'other.toml'], {}));
console.log(await outcome('with policyPaths other.toml', [], { policyPaths: ['other.toml'] }));
JS

node run.mjs | tee seen
diff seen - <<'SEEN'
the folder alone: ran
with --policy other.toml: hidden
with policyPaths other.toml: hidden
SEEN
echo 'As described: other policy files take the place of the folder.'
