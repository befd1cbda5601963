import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ToolListChangedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { described, type Tried } from './engine.ts';
import { inSession } from './session.ts';

function tried(tool: string, added?: true): Tried {
  return { label: tool, server: 'notes', tool, written: tool, arguments: {}, ...(added && { added }) };
}

test('a fixture server offers what it is told, counts calls, and adds a tool after the first', async () => {
  const calls = [tried('read"]_note'), tried('later', true)];
  await inSession({ servers: ['notes'], annotated: true, tried: calls }, async ({ servers, arrivals }) => {
    const client = new Client({ name: 'test', version: '1.0.0' });
    const changed = new Promise((done) =>
      client.setNotificationHandler(ToolListChangedNotificationSchema, () => done(true)),
    );
    await client.connect(new StdioClientTransport(servers['notes'] ?? { command: '' }));
    try {
      const { tools } = await client.listTools();
      assert.deepEqual(
        tools.map(({ description, annotations }) => [described(description), annotations]),
        [[{ server: 'notes', tool: 'read"]_note' }, { readOnlyHint: true }]],
      );
      await client.callTool({ name: 'read"]_note', arguments: { a: 1 } });
      assert.ok(await changed);
      assert.deepEqual(
        (await client.listTools()).tools.map(({ name }) => name),
        ['read"]_note', 'later'],
      );
      assert.equal(arrivals('notes', 'read"]_note'), 1);
      assert.equal(arrivals('notes', 'read"]_note', { a: 1 }), 1);
      assert.equal(arrivals('notes', 'read"]_note', { a: 2 }), 0);
      assert.equal(arrivals('notes', 'later'), 0);
    } finally {
      await client.close();
    }
  });
});
