import { defineAdapter } from './define-adapter.ts';
import { asLoose, asText, isLoose, known, type Loose } from './loose.ts';
import { readToolList } from './read-tools.ts';
import { serverFacts } from './server-facts.ts';
import { imported } from './to-manifest.ts';

function toProperty(argument: Loose): [string, Loose] {
  const { name, type, desc, description, items } = argument;
  const about = asText(desc) ?? asText(description);
  return [asText(name) ?? '', known({ type: asText(type), description: about, items })];
}

function toInputSchema(raws: unknown[]): Loose {
  const named = raws.filter(isLoose).filter(({ name }) => asText(name) !== undefined);
  return {
    type: 'object',
    // Entries, not assignment: an argument may be called `__proto__`.
    properties: Object.fromEntries(named.map(toProperty)),
    required: named.filter(({ optional }) => optional !== true).map(({ name }) => name),
  };
}

function toTool(raw: unknown): unknown {
  const { arguments: inputs, ...tool } = asLoose(raw);
  if (!isLoose(raw) || !Array.isArray(inputs) || isLoose(tool['inputSchema'])) return raw;
  return { ...tool, inputSchema: toInputSchema(inputs) };
}

export default defineAdapter({
  id: 'docker-tools',
  order: 70,
  title: 'Docker MCP registry, tools.json',
  about: 'An array of tools whose arguments are a list of names and types instead of a JSON Schema.',
  detect: (raw) => Array.isArray(raw) && raw.some((tool) => isLoose(tool) && Array.isArray(tool['arguments'])),
  read(raw, context) {
    const tools = (Array.isArray(raw) ? raw : []).map(toTool);
    return [imported(this.id, context, serverFacts({}, context.name), readToolList(tools, context, ''))];
  },
  sample: { servers: { 'example-notes': ['rename_note', 'list_tags'] }, problems: 0 },
});
