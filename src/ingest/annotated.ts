import { defineAdapter } from './define-adapter.ts';
import { asLoose, isLoose } from './loose.ts';
import { readToolList } from './read-tools.ts';
import { serverFacts } from './server-facts.ts';
import { imported } from './to-manifest.ts';

export default defineAdapter({
  id: 'annotated',
  order: 50,
  title: 'Server with tools',
  about: 'One document per server: its name, repository and licence beside its tools with the authors’ own hints.',
  detect: (raw) =>
    isLoose(raw) && typeof raw['slug'] === 'string' && isLoose(raw['server']) && Array.isArray(raw['tools']),
  read(raw, context) {
    const document = asLoose(raw);
    const server = asLoose(document['server']);
    const facts = serverFacts(
      {
        slug: document['slug'],
        title: server['title'],
        name: server['name'],
        homepage: server['homepage'] ?? server['repo'],
        licence: server['licence'],
      },
      context.name,
    );
    const tools = Array.isArray(document['tools']) ? document['tools'] : [];
    return [imported(this.id, context, facts, readToolList(tools, context, '/tools'))];
  },
  sample: { servers: { 'example-garden': ['water_bed', 'read_moisture'] }, problems: 0 },
});
