import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serverRecords } from '#capture/records.ts';
import { slugify } from '#model/slug.ts';
import { SERVERS_FOLDER } from './ingest-defaults.ts';
import { npm } from './npm.ts';

const USAGE = 'Usage: npm run add-server -- <npm package>[@version] [--slug <slug>]';

type Facts = { name: string; version: string; license?: unknown; homepage?: string };

const factsOf = async (specifier: string): Promise<Facts> => {
  const asked = ['view', specifier, 'name', 'version', 'license', 'homepage', '--json'];
  const facts = JSON.parse(await npm(SERVERS_FOLDER, ...asked)) as Facts | Facts[];
  // A range is answered with every version in it, the newest last.
  const [newest] = Array.isArray(facts) ? facts.slice(-1) : [facts];
  if (!newest) throw new Error(`${specifier}: no version of it is published. Name another.`);
  return newest;
};

// What a package cannot say is left for the author.
const recordOf = ({ name, license, homepage }: Facts) => ({
  title: 'The name people use',
  vendor: 'Who publishes it',
  summary: 'One sentence of your own on what the server gives access to.',
  homepage: homepage ?? 'https://example.org/',
  licence: typeof license === 'string' ? license : 'unknown',
  package: name,
  start: { transport: 'stdio', args: [], env: {}, permission: 'package' },
});

const slugFor = (name: string) => slugify(name.replace(/^@/, '').replace(/\/?(mcp-)?server-?|-?mcp$/g, '-'));

/** Writes `content/servers/<slug>.json` for an npm package and pins it. */
const addServer = async (specifier: string, chosen: string | undefined): Promise<string> => {
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
  writeFileSync(file, `${JSON.stringify(recordOf(facts), null, 2)}\n`);
  return file;
};

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { slug: { type: 'string' } } });
  const [specifier] = positionals;
  if (!specifier) throw new Error(USAGE);
  const file = await addServer(specifier, values.slug);
  console.log(`${file}: fill in title, vendor and summary, then run \`npm run ingest -- --update-lock\`.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
