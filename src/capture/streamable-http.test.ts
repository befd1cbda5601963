import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import type { ServerRecord } from '#model/server.ts';
import { capture } from './capture.ts';
import type { Captured } from '#model/captured.ts';

const PAGES: Record<string, unknown> = {
  first: { tools: [{ name: 'one', inputSchema: { type: 'object' } }], nextCursor: 'second' },
  second: { tools: [{ name: 'two', inputSchema: { type: 'object' } }] },
};
const greeting = { protocolVersion: '2025-06-18', capabilities: {}, serverInfo: { name: 'remote', version: '9.9.9' } };

let endedSessions = 0;

function flood(response: ServerResponse) {
  const megabyte = Buffer.alloc(1024 * 1024, 'x');
  const pour = () => {
    while (!response.destroyed && response.write(megabyte));
  };
  response.on('drain', pour);
  pour();
}

async function answer(request: IncomingMessage, response: ServerResponse) {
  if (request.method === 'DELETE') endedSessions++;
  if (request.method !== 'POST') return response.writeHead(405).end();
  if (request.headers.authorization !== 'Bearer open sesame') return response.writeHead(401).end('Who are you?');
  const { id, method, params } = JSON.parse(await text(request));
  if (id === undefined) return response.writeHead(202).end();
  const listing = method === 'tools/list';
  if (listing && request.url === '/hangs') return undefined;
  const result = listing ? PAGES[params?.cursor ?? 'first'] : greeting;
  const streamed = request.url === '/streamed';
  const type = streamed ? 'text/event-stream' : 'application/json';
  response.writeHead(200, { 'content-type': type, 'mcp-session-id': 'session-1' });
  if (listing && request.url === '/floods') {
    flood(response);
    return;
  }
  const message = JSON.stringify({ jsonrpc: '2.0', id, result });
  return response.end(streamed ? `event: message\ndata: ${message}\n\n` : message);
}

const server = createServer((request, response) => void answer(request, response));
let origin = '';

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

function record(url: string): ServerRecord {
  return {
    ...{ slug: 'remote', title: 'Remote', vendor: 'us', summary: 'A fixture.', homepage: 'https://example.org' },
    ...{ licence: 'MIT', archived: false },
    start: { transport: 'streamable-http', url, headers: { authorization: 'Bearer $REMOTE_TOKEN' } },
  };
}

function ask(url: string, environment: Record<string, string> = { REMOTE_TOKEN: 'open sesame' }): Promise<Captured> {
  return capture(record(url), {
    serversFolder: '.',
    environment,
    limits: { milliseconds: 800, messageBytes: 4 * 1024 * 1024 },
  });
}

for (const path of ['/plain', '/streamed']) {
  test(`${path.slice(1)} answers are captured page by page, and the session is ended`, async () => {
    endedSessions = 0;
    const result = await ask(`${origin}${path}`);
    assert.equal(result.outcome, 'captured', result.detail);
    assert.deepEqual(
      result.tools.map(({ name }) => name),
      ['one', 'two'],
    );
    assert.equal(result.server.version, '9.9.9');
    assert.equal(endedSessions, 1);
  });
}

test('a missing secret is named before anything is sent', async () => {
  const { outcome, detail } = await ask(`${origin}/plain`, {});
  assert.equal(outcome, 'unreachable');
  assert.match(detail, /REMOTE_TOKEN/);
});

test('secrets are never part of a capture', async () => {
  for (const path of ['/plain', '/hangs']) {
    assert.doesNotMatch(JSON.stringify(await ask(`${origin}${path}`)), /open sesame/);
  }
});

test('a refused secret, a closed port, silence and a flood have their outcomes', async () => {
  const wrong = { REMOTE_TOKEN: 'wrong' };
  const results = await Promise.all([
    ask(`${origin}/plain`, wrong),
    ask('http://127.0.0.1:1/'),
    ask(`${origin}/hangs`),
    ask(`${origin}/floods`),
  ]);
  assert.deepEqual(
    results.map(({ outcome }) => outcome),
    ['unreachable', 'unreachable', 'timed-out', 'invalid'],
    JSON.stringify(results.map(({ detail }) => detail)),
  );
  assert.match(results[3].detail, /more than 4 MB/);
});
