import { defineAdapter } from './define-adapter.ts';
import { asLoose, asText, isLoose } from './loose.ts';
import { readToolList } from './read-tools.ts';
import { serverFacts } from './server-facts.ts';
import { imported, notListed } from './to-manifest.ts';

export default defineAdapter({
  id: 'mcpb',
  order: 20,
  title: 'MCPB or DXT manifest.json',
  about: 'The manifest of a desktop extension: facts about the server and, where its author listed them, its tools.',
  detect: (raw) =>
    isLoose(raw) && ('manifest_version' in raw || 'dxt_version' in raw) && isLoose(raw['server']) && 'name' in raw,
  read(raw, context) {
    const manifest = asLoose(raw);
    const facts = serverFacts(
      {
        name: manifest['name'],
        title: manifest['display_name'],
        version: manifest['version'],
        vendor: asLoose(manifest['author'])['name'],
        description: manifest['description'],
        homepage: asText(manifest['homepage']) ?? asLoose(manifest['repository'])['url'],
        licence: manifest['license'],
      },
      context.name,
    );
    const tools = Array.isArray(manifest['tools']) ? manifest['tools'] : [];
    if (tools.length === 0) return [notListed(this.id, context, facts, 'Its manifest lists no tools.')];
    const read = readToolList(tools, context, '/tools');
    if (manifest['tools_generated'] === true) {
      read.problems.push({
        file: context.file,
        place: '/tools_generated',
        message: 'The server makes further tools when it runs; they are not in this list',
        remedy: 'Capture the server to learn them all.',
      });
    }
    return [imported(this.id, context, facts, read)];
  },
  sample: { servers: { 'example-stamps': ['find_stamp'] }, problems: 1 },
});
