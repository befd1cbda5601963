import { appendFileSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Fixture } from './session.ts';

// Started by the engines: node fixture-server.ts <fixture.json> <calls.log>
const [, , fixtureFile = '', logFile = ''] = process.argv;

const { key, tools, annotated } = JSON.parse(readFileSync(fixtureFile, 'utf8')) as Fixture;

// A client that asks again after a change needs a moment for it, before the answer that its model goes on from.
const MOMENT = 500;

let grown = false;

function send(message: object) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

// Some clients cut a description at the first full stop or line, so other characters are written as JSON can: \u002e.
function plain(quoted: string) {
  return quoted.replace(
    /[^\w "[\],\\-]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function listed() {
  return tools
    .filter(({ added }) => !added || grown)
    .map(({ name }) => ({
      name,
      description: `Fixture tool ${plain(JSON.stringify([key, name]))}`,
      inputSchema: { type: 'object', properties: {} },
      ...(annotated && { annotations: { readOnlyHint: true } }),
    }));
}

const results: Record<string, (parameters: Record<string, unknown>) => unknown> = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: { listChanged: true } },
    serverInfo: { name: 'fixture', version: '1.0.0' },
  }),
  'tools/list': () => ({ tools: listed() }),
  'tools/call': ({ name, arguments: given = {} }) => {
    appendFileSync(logFile, `${JSON.stringify([key, name, given])}\n`);
    return { content: [{ type: 'text', text: 'done' }] };
  },
  ping: () => ({}),
};

createInterface({ input: process.stdin }).on('line', (line) => {
  const {
    id,
    method,
    params = {},
  } = JSON.parse(line) as { id?: number; method: string; params?: Record<string, unknown> };
  if (id === undefined) return;
  const result = results[method]?.(params);
  const answer = { id, ...(result === undefined ? { error: { code: -32601, message: `no ${method}` } } : { result }) };
  if (method !== 'tools/call' || grown || !tools.some(({ added }) => added)) return send(answer);
  grown = true;
  send({ method: 'notifications/tools/list_changed' });
  setTimeout(() => send(answer), MOMENT);
});
