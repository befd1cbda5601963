import { defineAdapter } from './define-adapter.ts';
import { asLoose, asText, isLoose, own } from './loose.ts';
import { readToolList } from './read-tools.ts';
import { serverFacts } from './server-facts.ts';
import { imported } from './to-manifest.ts';

type Found = { tools: unknown[]; pointer: string; holder: Record<string, unknown> };

function find(raw: unknown): Found | undefined {
  if (Array.isArray(raw)) return { tools: raw, pointer: '', holder: {} };
  const result = asLoose(own(asLoose(raw), 'result'));
  if (Array.isArray(result['tools'])) return { tools: result['tools'], pointer: '/result/tools', holder: result };
  if (isLoose(raw) && Array.isArray(raw['tools'])) return { tools: raw['tools'], pointer: '/tools', holder: raw };
  return undefined;
}

function looksLikeTool(raw: unknown) {
  return isLoose(raw) && asText(raw['name']) !== undefined;
}

export default defineAdapter({
  id: 'tools-list',
  order: 80,
  title: 'tools/list',
  about: 'The answer of any MCP server: the JSON-RPC response, its result, or just the array of tools.',
  detect(raw) {
    const found = find(raw);
    return found !== undefined && (found.tools.length === 0 ? !Array.isArray(raw) : found.tools.some(looksLikeTool));
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
    const manifest = imported(this.id, context, serverFacts({}, context.name), read);
    return [{ ...manifest, problems: [...read.problems, ...problems] }];
  },
  sample: { servers: { 'example-notes': ['list_notes', 'erase_note'] }, problems: 2 },
});
