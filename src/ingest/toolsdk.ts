import { pointerToken } from '#definition/field.ts';
import type { Manifest } from '#model/manifest.ts';
import { defineAdapter, type Context } from './define-adapter.ts';
import { asLoose, isLoose, type Loose } from './loose.ts';
import { readTools } from './read-tools.ts';
import { serverFacts } from './server-facts.ts';
import { imported, notListed } from './to-manifest.ts';

const ID = 'toolsdk';

function looksLikePackage(raw: unknown) {
  return isLoose(raw) && typeof raw['path'] === 'string' && 'category' in raw;
}

// The tools are a map from names to definitions, or a plain list.
function toolsOf(raw: unknown): [string, unknown][] {
  if (Array.isArray(raw)) return raw.map((tool, position) => [String(position), tool]);
  return Object.entries(asLoose(raw)).map(([name, tool]) => [name, isLoose(tool) ? { name, ...tool } : tool]);
}

function readPackage(name: string, listed: Loose, context: Context): Manifest {
  const pointer = `/${pointerToken(name)}`;
  const here = { ...context, source: `${context.source}#${pointer}` };
  const facts = serverFacts({ name, package: name }, context.name);
  const tools = toolsOf(listed['tools']);
  if (tools.length === 0) return notListed(ID, here, facts, 'The registry lists the package without its tools.');
  const place = (position: number) => `${pointer}/tools/${pointerToken(tools[position]?.[0] ?? '')}`;
  const read = readTools(
    tools.map(([, tool]) => tool),
    here,
    place,
  );
  return imported(ID, here, facts, read);
}

export default defineAdapter({
  id: ID,
  order: 60,
  title: 'toolsdk registry, packages-list.json',
  about: 'One document for many packages, each with the names and descriptions of its tools.',
  detect: (raw) => isLoose(raw) && Object.values(raw).some(looksLikePackage),
  read: (raw, context) =>
    Object.entries(asLoose(raw)).flatMap(([name, listed]) =>
      isLoose(listed) ? [readPackage(name, listed, context)] : [],
    ),
  sample: {
    servers: { 'example-garden-mcp': ['water_bed', '__proto__'], 'garden-silent': [] },
    problems: 1,
  },
});
