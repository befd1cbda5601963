import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverRecords } from '#capture/records.ts';
import { slugify } from '#model/slug.ts';
import { SERVERS_FOLDER } from './ingest/ingest-defaults.ts';
import { npm } from './machine/npm.ts';
import { commandLine } from './machine/command-line.ts';

const USAGE = 'Usage: npm run add-server -- <npm package>[@version] [--slug <slug>]';

type Facts = { name: string; version: string; license?: unknown; homepage?: string };

async function factsOf(specifier: string): Promise<Facts> {
  const asked = ['view', specifier, 'name', 'version', 'license', 'homepage', '--json'];
  const facts = JSON.parse(await npm(SERVERS_FOLDER, ...asked)) as Facts | Facts[];
  // A range is answered with every version in it, the newest last.
  const [newest] = Array.isArray(facts) ? facts.slice(-1) : [facts];
  if (!newest) throw new Error(`${specifier}: no version of it is published. Name another.`);
  return newest;
}

// What a package does not say is left empty, which no ingest accepts: nobody forgets to fill it in.
function recordOf({ name, license, homepage }: Facts) {
  return {
    title: '',
    vendor: '',
    summary: '',
    homepage: homepage ?? '',
    licence: typeof license === 'string' ? license : '',
    package: name,
    start: { transport: 'stdio', args: [], env: {}, permission: 'package' },
  };
}

function slugFor(name: string) {
  return slugify(name.replace(/^@/, '').replace(/\/?(mcp-)?server-?|-?mcp$/g, '-'));
}

/** Writes `content/servers/<slug>.json` for an npm package and pins it. Says what is left to do. */
async function addServer(specifier: string, chosen: string | undefined): Promise<string> {
  const facts = await factsOf(specifier);
  const listed = serverRecords(SERVERS_FOLDER).find((record) => record.package === facts.name);
  if (listed)
    throw new Error(
      `${facts.name} is catalogued as ${join(SERVERS_FOLDER, `${listed.slug}.json`)}. For another version, raise it in ${join(SERVERS_FOLDER, 'package.json')}.`,
    );
  if (chosen !== undefined && !/^[a-z0-9][a-z0-9-]*$/.test(chosen))
    throw new Error(`--slug ${chosen}: write small letters, digits and hyphens.`);
  const file = join(SERVERS_FOLDER, `${chosen ?? slugFor(facts.name)}.json`);
  if (existsSync(file)) throw new Error(`${file} exists. Edit it, or choose another slug with --slug.`);
  await npm(SERVERS_FOLDER, 'install', '--save-exact', '--ignore-scripts', `${facts.name}@${facts.version}`);
  const record = recordOf(facts);
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  const empty = Object.entries(record).flatMap(([field, value]) => (value === '' ? [field] : []));
  return `${file}: fill in ${empty.join(', ')}, then run \`npm run ingest -- --update-lock\`.`;
}

try {
  const { positionals, values } = commandLine(USAGE, { slug: { type: 'string' } });
  const [specifier] = positionals;
  if (!specifier) throw new Error(USAGE);
  console.log(await addServer(specifier, values.slug));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
