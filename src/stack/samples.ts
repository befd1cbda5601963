import { classify } from '#classify/index.ts';
import type { Condition } from '#model/condition.ts';
import type { ServerEntry } from '#model/entry.ts';
import { stackData, type StackData } from './data.ts';
import { readPaste, stackOf, type Stack } from './index.ts';
import { listedStack } from './listed.ts';

const CONDITIONS: Condition[] = [
  { leg: 'untrusted-input', effects: ['egress'], because: 'It fetches.' },
  { leg: 'private-data', category: ['read'], without: ['egress'], because: 'It reads.' },
  { leg: 'outbound', effects: ['communication'], because: 'It sends.' },
];

/** A catalogue of three servers which together form a combination. */
export const DATA: StackData = stackData(
  [
    entry('files', '@example/server-files', [
      ['read_file', 'Reads a file of the disk.'],
      ['list_files', 'Lists the files of a folder.'],
      ['search', 'Searches the files of a folder by name.'],
    ]),
    entry('web', 'web-mcp', [
      ['fetch', 'Fetches a URL from the internet and returns its content.'],
      ['search', 'Searches the web and returns results.'],
    ]),
    entry('mail', '@example/mail', [['send_email', 'Sends an email to a recipient.']]),
  ],
  [{ title: 'Flow', slug: 'flow', conditions: CONDITIONS }],
);

/** A configuration with the three of them, by names of its own, and one more. */
export const CONFIGURATION = JSON.stringify({
  mcpServers: {
    'My Files': { command: 'npx', args: ['-y', '@example/server-files@1.0.0', '/home'] },
    web: { command: 'web-mcp' },
    mail: { command: 'cmd', args: ['/c', 'npx', '@example/mail'] },
    ours: { url: 'https://ours.example/mcp' },
  },
});

/** The stack of a pasted configuration. */
export function configured(text: string): Stack {
  const pasted = readPaste(text);
  if (pasted.kind !== 'configuration') throw new Error(`Read as ${pasted.kind}, not as a configuration.`);
  return stackOf(pasted.servers, DATA);
}

/** The stack of a pasted list of tools. */
export function listed(text: string, name: string): Stack {
  const pasted = readPaste(text);
  const stack = pasted.kind === 'listing' ? listedStack(pasted.raw, name) : undefined;
  if (!stack) throw new Error(`Read as ${pasted.kind}, not as a list of tools.`);
  return stack;
}

function entry(slug: string, name: string, tools: [string, string][]): ServerEntry {
  const server = { slug, title: slug, package: name, version: '1.2.3' };
  return {
    server,
    outcome: 'captured',
    detail: '',
    provenance: { source: `npm:${name}@1.2.3`, format: 'captured' },
    problems: [],
    tools: tools.map(([toolName, description]) => {
      const tool = { name: toolName, description, inputSchema: {} };
      return {
        slug: toolName,
        hash: '',
        tool,
        verdict: classify(tool, server),
        tokens: { count: 100, atLeast: false },
      };
    }),
  };
}
