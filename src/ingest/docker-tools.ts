import { defineAdapter } from './define-adapter.ts';
import { isLoose } from './loose.ts';
import { readToolList } from './read-tools.ts';
import { serverFacts } from './server-facts.ts';
import { imported } from './to-manifest.ts';

export default defineAdapter({
  id: 'docker-tools',
  order: 70,
  title: 'Docker MCP registry, tools.json',
  about: 'An array of tools whose arguments are a list of names and types instead of a JSON Schema.',
  detect: (raw) => Array.isArray(raw) && raw.some((tool) => isLoose(tool) && Array.isArray(tool['arguments'])),
  read(raw, context) {
    const tools = Array.isArray(raw) ? raw : [];
    return [imported(this.id, context, serverFacts({}, context.name), readToolList(tools, context, ''))];
  },
  sample: { servers: { 'example-notes': ['rename_note', 'list_tags'] }, problems: 0 },
});
