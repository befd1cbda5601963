import { appendFileSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

// Started by the engines: node fixture-server.ts <tools.json> <calls.log>
const [, , toolsFile = '', logFile = ''] = process.argv;

const names = JSON.parse(readFileSync(toolsFile, 'utf8')) as string[];

const results: Record<string, (parameters: Record<string, unknown>) => unknown> = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: 'fixture', version: '1.0.0' },
  }),
  'tools/list': () => ({
    tools: names.map((name) => ({
      name,
      description: `Fixture tool ${JSON.stringify(name)}`,
      inputSchema: { type: 'object', properties: {} },
    })),
  }),
  'tools/call': ({ name }) => {
    appendFileSync(logFile, `${JSON.stringify(name)}\n`);
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
  const answer = result === undefined ? { error: { code: -32601, message: `no ${method}` } } : { result };
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...answer })}\n`);
});
