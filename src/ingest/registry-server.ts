import type { Manifest } from '#model/manifest.ts';
import { defineAdapter, type Context } from './define-adapter.ts';
import { asLoose, asText, isLoose, type Loose } from './loose.ts';
import { serverFacts } from './server-facts.ts';
import { notListed } from './to-manifest.ts';

const ID = 'registry-server';

function isServer(raw: unknown): raw is Loose {
  return (
    isLoose(raw) &&
    /^[^/\s]+\/[^/\s]+$/.test(asText(raw['name']) ?? '') &&
    (/server\.schema\.json/.test(asText(raw['$schema']) ?? '') ||
      Array.isArray(raw['packages']) ||
      Array.isArray(raw['remotes']))
  );
}

// The registry's own listing wraps each server and adds its bookkeeping.
function unwrapped(raw: unknown): unknown {
  return isLoose(raw) && isLoose(raw['server']) ? raw['server'] : raw;
}

function listOf(raw: unknown): unknown[] {
  const servers = asLoose(raw)['servers'];
  return Array.isArray(servers) ? servers.map(unwrapped) : [unwrapped(raw)];
}

function readServer(server: Loose, context: Context): Manifest {
  const packages = Array.isArray(server['packages']) ? server['packages'].filter(isLoose) : [];
  const npm = packages.find((one) => (one['registryType'] ?? one['registry_type'] ?? one['registry_name']) === 'npm');
  const facts = serverFacts(
    {
      name: server['name'],
      title: server['title'] ?? asText(server['name'])?.split('/')[1],
      version: server['version'] ?? asLoose(server['version_detail'])['version'],
      package: npm?.['identifier'] ?? npm?.['name'],
      description: server['description'],
      homepage: asText(server['websiteUrl']) ?? asLoose(server['repository'])['url'],
    },
    context.name,
  );
  return notListed(ID, context, facts, 'The registry names the server but not its tools.');
}

export default defineAdapter({
  id: ID,
  order: 40,
  title: 'Official MCP registry, server.json',
  about: 'Facts about a server, its packages and addresses. The registry holds no tools.',
  detect: (raw) => {
    const list = listOf(raw);
    return list.length > 0 && list.some(isServer);
  },
  read(raw, context) {
    const servers = listOf(raw).filter(isServer);
    return servers.map((server) => {
      const source = servers.length > 1 ? `${context.source}#${asText(server['name'])}` : context.source;
      return readServer(server, { ...context, source });
    });
  },
  sample: { servers: { 'org-example-tide-tables': [] }, problems: 0 },
});
