#!/usr/bin/env bash
# Copilot CLI 1.0.102: two settings for the same tool take two spellings of its name, and neither takes the other's.
#
# A server `notes` has one tool, `odd.name`. In the `tools` of the server, in `mcp-config.json`, it has to be spelled as the
# server does; in `--allow-tool` as the model sees it, `odd-name`. The help of `--allow-tool` speaks of "the name of the
# tool as registered with the MCP server". With the other spelling nothing is said: the list hides the tool, the option
# leaves it unapproved.
#
# Output seen:
#   tools odd.name, --allow-tool notes(odd-name): ran
#   tools odd.name, --allow-tool notes(odd.name): refused
#   tools odd-name, --allow-tool notes(odd-name): hidden
#
# Installs the pinned package into a temporary folder, talks to loopback only, ends with 1 where the behaviour changed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund @github/copilot@1.0.102

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

// A stand-in for the model: it calls the fixture's tools that it is offered, once.
function chunks(names) {
  const chunk = (delta, finish_reason) => ({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason }] });
  const tool_calls = names.map((name, index) => ({ index, id: `c${index}`, type: 'function', function: { name, arguments: '{}' } }));
  return names.length
    ? [chunk({ role: 'assistant', tool_calls }, null), chunk({}, 'tool_calls')]
    : [chunk({ role: 'assistant', content: 'done' }, null), chunk({}, 'stop')];
}

async function outcome(listed, allowed) {
  const home = `${process.cwd()}/home-${listed}-${allowed}`;
  mkdirSync(`${home}/.copilot`, { recursive: true });
  writeFileSync(`${home}/calls`, '');
  const notes = { type: 'local', command: process.execPath, args: [`${process.cwd()}/server.mjs`, `${home}/calls`, 'odd.name'], tools: [listed] };
  writeFileSync(`${home}/.copilot/mcp-config.json`, JSON.stringify({ mcpServers: { notes } }));
  const offered = new Set();
  const model = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const tools = text.startsWith('{') ? (JSON.parse(text).tools ?? []) : [];
    const ours = tools.filter((tool) => /fixture/.test(tool.function?.description)).map((tool) => tool.function.name);
    const fresh = ours.filter((name) => !offered.has(name));
    fresh.forEach((name) => offered.add(name));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const chunk of chunks(fresh)) response.write(`data: ${JSON.stringify(chunk)}\n\n`);
    response.end('data: [DONE]\n\n');
  });
  await new Promise((done) => model.listen(0, '127.0.0.1', done));
  const env = {
    PATH: process.env.PATH, HOME: home, COPILOT_OFFLINE: 'true', COPILOT_MODEL: 'm',
    COPILOT_PROVIDER_BASE_URL: `http://127.0.0.1:${model.address().port}/v1`,
  };
  const args = ['--allow-tool', `notes(${allowed})`, '-p', 'go'];
  const child = spawn(`${process.cwd()}/node_modules/.bin/copilot`, args, { cwd: home, env, stdio: 'ignore' });
  await new Promise((done) => child.on('close', done));
  model.closeAllConnections();
  model.close();
  const became = readFileSync(`${home}/calls`, 'utf8') ? 'ran' : offered.size ? 'refused' : 'hidden';
  return `tools ${listed}, --allow-tool notes(${allowed}): ${became}`;
}
console.log(await outcome('odd.name', 'odd-name'));
console.log(await outcome('odd.name', 'odd.name'));
console.log(await outcome('odd-name', 'odd-name'));
JS

node run.mjs | tee seen
diff seen - <<'SEEN'
tools odd.name, --allow-tool notes(odd-name): ran
tools odd.name, --allow-tool notes(odd.name): refused
tools odd-name, --allow-tool notes(odd-name): hidden
SEEN
echo 'As described: the list takes the raw name, the option the one that the model sees.'
