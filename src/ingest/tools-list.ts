import { defineAdapter } from './define-adapter.ts';
import { asLoose, asText, isLoose, own, type Loose } from './loose.ts';
import { nameOf } from './read-tool.ts';
import { readToolList } from './read-tools.ts';
import { serverClaims, serverFacts } from './server-facts.ts';
import { imported } from './to-manifest.ts';

type Found = { tools: unknown[]; pointer: string; holder: Record<string, unknown> };

function find(raw: unknown): Found | undefined {
  if (Array.isArray(raw)) return { tools: raw, pointer: '', holder: {} };
  const result = asLoose(own(asLoose(raw), 'result'));
  if (Array.isArray(result['tools'])) return { tools: result['tools'], pointer: '/result/tools', holder: result };
  if (isLoose(raw) && Array.isArray(raw['tools'])) return { tools: raw['tools'], pointer: '/tools', holder: raw };
  return undefined;
}

// A list may say beside its tools which server they are of, as an object or by name.
function claimsOf(raw: unknown, holder: Loose) {
  const [server] = [own(holder, 'server'), own(asLoose(raw), 'server'), own(holder, 'serverInfo')].filter(
    (value) => isLoose(value) || asText(value) !== undefined,
  );
  return serverClaims(server);
}

export default defineAdapter({
  id: 'tools-list',
  order: 80,
  title: 'tools/list',
  about: 'The answer of any MCP server: the JSON-RPC response, its result, or just the array of tools.',
  detect(raw) {
    const found = find(raw);
    return (
      found !== undefined &&
      (found.tools.length === 0 ? !Array.isArray(raw) : found.tools.some((tool) => nameOf(tool) !== undefined))
    );
  },
  read(raw, context) {
    const { tools, pointer, holder } = find(raw) ?? { tools: [], pointer: '', holder: {} };
    const read = readToolList(tools, context, pointer);
    const problems = asText(holder['nextCursor'])
      ? [
          {
            file: context.file,
            place: `${pointer.replace(/\/tools$/, '')}/nextCursor`,
            message: 'The list goes on on a page that is not here',
            remedy: 'Save the tools of all pages in one file, or capture the server.',
          },
        ]
      : [];
    const manifest = imported(this.id, context, serverFacts(claimsOf(raw, holder), context.name), read);
    return [{ ...manifest, problems: [...read.problems, ...problems] }];
  },
  sample: { servers: { 'example-notes': ['list_notes', 'erase_note'] }, problems: 2 },
});
