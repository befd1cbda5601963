import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPaste } from './paste.ts';

const SECRET = 's3cr3tValue1';

function server(entry: unknown, name = 'a') {
  return JSON.stringify({ mcpServers: { [name]: entry } });
}

function started(...args: string[]) {
  return server({ command: 'npx', args: ['x', ...args] });
}

const TEXTS: [where: string, text: string][] = [
  ['after a short option', started('-k', SECRET)],
  ['after --pass', started('--pass', SECRET)],
  ['in a header of any name', started('--header', `X-Team: ${SECRET}`)],
  ['in a document as an argument', started('--config', JSON.stringify({ smitheryKey: SECRET }))],
  ['in the path of an address', server({ url: `https://x.example/mcp/${SECRET}/sse` })],
  ['in a password with an @', started(`postgresql://me:p@${SECRET}@host/db`)],
  ['in a command written as one text', server({ command: `npx x --token ${SECRET}` })],
  ['under env_vars', server({ command: 'x', env_vars: { FOO: SECRET } })],
  ['under passphrase', server({ command: 'x', passphrase: SECRET })],
  ['of a server called tools', server({ command: 'x', args: ['--password', SECRET], apiKey: SECRET }, 'tools')],
  [
    'as the default of a password that is asked for',
    JSON.stringify({ servers: { a: { command: 'x' } }, inputs: [{ id: 'i', password: true, default: SECRET }] }),
  ],
  ['in a list that was cut off', `{"mcpServers":{"a":{"command":"x","args":["--api-key","${SECRET}"`],
  ['in YAML', `mcpServers:\n  a:\n    env:\n      FOO: ${SECRET}\n      api_key: ${SECRET}\n`],
  ['in a command line', `export FOO=${SECRET}\nclaude mcp add x -e BAR=${SECRET} -- npx x --token ${SECRET}`],
  ['in a header of a command line', `claude mcp add x https://x --header "X-Api-Key: ${SECRET}"`],
];

for (const [where, text] of TEXTS)
  test(`a secret ${where} is not shown`, () => {
    const { shown } = readPaste(text);
    assert.ok(shown.includes('••••••'), shown);
    assert.ok(!shown.includes(SECRET), shown);
  });
