import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { slugify } from '#model/slug.ts';

const USAGE = 'Usage: npm run add-server -- <npm package>[@version] [--slug <slug>]';

const npm = (...parameters: string[]) => execFileSync('npm', parameters, { encoding: 'utf8', cwd: 'content/servers' });

/** Writes `content/servers/<slug>.json` for an npm package and pins it. What it cannot know is left for the author. */
const addServer = (specifier: string, chosen: string | undefined) => {
  const facts = JSON.parse(npm('view', specifier, 'name', 'version', 'license', 'homepage', '--json')) as Record<
    string,
    string
  >;
  const name = facts['name'] as string;
  const slug = chosen ?? slugify(name.replace(/^@/, '').replace(/\/?(mcp-)?server-?|-?mcp$/g, '-'));
  const file = `content/servers/${slug}.json`;
  if (existsSync(file)) throw new Error(`${file} exists. Edit it, or choose another slug with --slug.`);
  const record = {
    title: 'The name people use',
    vendor: 'Who publishes it',
    summary: 'One sentence of your own on what the server gives access to.',
    homepage: facts['homepage'] ?? 'https://example.org/',
    licence: facts['license'] ?? 'unknown',
    package: name,
    start: { transport: 'stdio', args: [], env: {}, permission: 'package' },
  };
  npm('install', '--save-exact', '--ignore-scripts', `${name}@${facts['version']}`);
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  return file;
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { slug: { type: 'string' } } });
const [specifier] = positionals;
if (specifier) {
  console.log(
    `${addServer(specifier, values.slug)}: fill in title, vendor and summary, then run \`npm run ingest -- --update-lock\`.`,
  );
} else {
  console.error(USAGE);
  process.exitCode = 1;
}
