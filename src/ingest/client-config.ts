import { pointerToken } from '#definition/field.ts';
import type { Manifest } from '#model/manifest.ts';
import { defineAdapter, type Context } from './define-adapter.ts';
import { asLoose, asText, asWebAddress, isLoose, own, type Loose } from './loose.ts';
import { serverFacts } from './server-facts.ts';
import { notListed } from './to-manifest.ts';

const ID = 'client-config';
const KEYS = [['mcpServers'], ['servers'], ['mcp', 'servers']];
const RUNNERS = /^(?:.*[/\\])?(?:npx|bunx|pnpx)(?:\.cmd)?$/;
const PACKAGE = /^((?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*?)(?:@([\w.^~+-]+))?$/;

function isStarted(raw: unknown) {
  return isLoose(raw) && ['command', 'url', 'serverUrl', 'httpUrl'].some((key) => typeof raw[key] === 'string');
}

function find(raw: unknown): { servers: Loose; pointer: string } | undefined {
  for (const path of KEYS) {
    const servers = path.reduce<unknown>((value, key) => own(asLoose(value), key), raw);
    if (isLoose(servers) && Object.values(servers).some(isStarted)) return { servers, pointer: `/${path.join('/')}` };
  }
  return undefined;
}

// Only a package's name and version are taken from a command line: anything else in it may be a secret.
function packageOf(entry: Loose) {
  const inputs: unknown[] = Array.isArray(entry['args']) ? entry['args'] : [];
  const first = inputs.find((input) => typeof input === 'string' && !input.startsWith('-'));
  const [, name, version] = RUNNERS.test(asText(entry['command']) ?? '') ? (PACKAGE.exec(String(first)) ?? []) : [];
  return { package: name, version: /^\d/.test(version ?? '') ? version : undefined };
}

function detailOf(entry: Loose): string {
  const address = asWebAddress(entry['url'] ?? entry['serverUrl'] ?? entry['httpUrl']);
  const where = address ? ` It is reached at ${new URL(address).origin}.` : '';
  return `A client is configured to use it; its tools are not known until it is captured.${where}`;
}

function readEntry(name: string, entry: Loose, pointer: string, context: Context): Manifest {
  const here = { ...context, source: `${context.source}#${pointer}/${pointerToken(name)}` };
  return notListed(ID, here, serverFacts({ name, ...packageOf(entry) }, context.name), detailOf(entry));
}

export default defineAdapter({
  id: ID,
  order: 30,
  title: 'Client configuration',
  about:
    'The servers that a client starts: `mcpServers`, or `servers` in VS Code. Nothing of it is run or kept but names.',
  detect: (raw) => find(raw) !== undefined,
  read(raw, context) {
    const { servers, pointer } = find(raw) ?? { servers: {}, pointer: '' };
    return Object.entries(servers).flatMap(([name, entry]) =>
      isLoose(entry) ? [readEntry(name, entry, pointer, context)] : [],
    );
  },
  sample: { servers: { notes: [], tides: [] }, problems: 0 },
});
