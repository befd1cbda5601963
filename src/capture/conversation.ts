import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { ListToolsResultSchema } from '@modelcontextprotocol/sdk/types.js';
import type { Failure } from '#model/captured.ts';
import type { Limits } from './limits.ts';

/** What a server answered, as received. */
export type Answers = { initialize: unknown; toolsList: unknown[] };

/** Keeps the result of each answer before the SDK reads it: what the SDK refuses is kept too. */
export function tap(transport: Transport): Answers {
  const answers: Answers = { initialize: null, toolsList: [] };
  const methods = new Map<number, string>();
  const send = transport.send.bind(transport);
  transport.send = (message, options) => {
    if ('method' in message && 'id' in message) methods.set(Number(message.id), message.method);
    return send(message, options);
  };
  transport.onmessage = (message) => {
    if (!('result' in message)) return;
    const method = methods.get(Number(message.id));
    if (method === 'initialize') answers.initialize = message.result;
    if (method === 'tools/list') answers.toolsList.push(message.result);
  };
  return answers;
}

/** Asks for tools page by page to the end. Returns why the answers are no tool list, if they are none. */
export async function askForTools(transport: Transport, limits: Limits): Promise<Failure | undefined> {
  const client = new Client({ name: 'toolrisk', version: '1.0.0' }, { capabilities: {} });
  // The capture's own deadline comes first and knows more.
  const options = { timeout: limits.milliseconds * 2 };
  await client.connect(transport, options);
  const cursors = new Set<string>();
  let tools = 0;
  for (let cursor: string | undefined; ;) {
    const request = { method: 'tools/list' as const, ...(cursor === undefined ? {} : { params: { cursor } }) };
    const page = await client.request(request, ListToolsResultSchema, options);
    tools += page.tools.length;
    cursor = page.nextCursor;
    if (tools > limits.tools) return { outcome: 'invalid', detail: `It lists more than ${limits.tools} tools.` };
    if (cursor === undefined) return undefined;
    if (cursors.has(cursor)) return { outcome: 'invalid', detail: 'It gave the same page cursor twice.' };
    cursors.add(cursor);
    if (cursors.size >= limits.pages) {
      return { outcome: 'invalid', detail: `It had not come to an end after ${limits.pages} pages of tools.` };
    }
  }
}
