import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerFacts } from '#model/server.ts';
import { slugify } from '#model/slug.ts';
import type { Tool } from '#model/tool.ts';
import type { Category, Effect } from '#model/words.ts';
import { RELABELLED } from './relabelled.ts';

/** A labelled tool with its definition, hints withheld. */
export type Labelled = {
  tool: Tool;
  server: ServerFacts;
  /** Key of the server in the labels. */
  origin: string;
  /** Servers of one owner are held out together. */
  owner: string;
  category: Category;
  effects: Effect[];
  disputed: Effect[];
  sure: boolean;
  /** One of those chosen for rare effects and doubtful words: it teaches, and is measured apart. */
  more?: true;
};

type Row = {
  server: string;
  tool: string;
  description?: string;
  title?: string;
  arguments?: string[];
  inputSchema?: Tool['inputSchema'];
  category: Category;
  effects: Effect[];
  disputedEffects: Effect[];
  sure: boolean;
};
type Annotated = { slug: string; server: { name: string; title?: string }; tools: Tool[] };

const OWNERS = ['pare', 'awslabs', 'cloudflare', 'mcp'];

/** Who wrote a server: scope of the package, or the family of an annotated server. */
export function ownerOf(server: string): string {
  const [source = '', name = ''] = server.split(/:(.*)/s);
  if (source === 'annotated') {
    const family = OWNERS.find((owner) => name.startsWith(`${owner}-`));
    return family ?? name;
  }
  const plain = name.split('/')[0] ?? name;
  if (plain.startsWith('awslabs.')) return 'awslabs';
  // The same product from several sources shares its tools' names.
  return plain.startsWith('@') && name.includes('/') && /^@(?:toolsdk-remote|modelcontextprotocol)$/.test(plain)
    ? name
    : plain;
}

/** The labelled tools of a data folder. */
export function readLabelled(folder: string): Labelled[] {
  const annotated = new Map<string, Annotated>();
  const sample = rowsOf(folder, 'tools.jsonl').map((row) => ({ row, more: false }));
  const chosen = rowsOf(folder, 'more.jsonl').map((row) => ({ row, more: true }));
  return [...sample, ...chosen].map(({ row, more }) => {
    const relabelled = RELABELLED.get(`${row.server} ${row.tool}`);
    const name = row.server.slice(row.server.indexOf(':') + 1);
    let description = row.description ?? '';
    let inputSchema: Tool['inputSchema'] = row.inputSchema ?? {};
    if (!row.inputSchema && row.arguments?.length)
      inputSchema = { properties: Object.fromEntries(row.arguments.map((argument) => [argument, {}])) };
    let { title } = row;
    let serverTitle = name;
    if (row.server.startsWith('annotated:')) {
      const file = annotated.get(name) ?? readAnnotated(folder, name);
      annotated.set(name, file);
      const found = file.tools.find((tool) => tool.name === row.tool);
      description = found?.description ?? '';
      inputSchema = found?.inputSchema ?? {};
      title = found?.title;
      serverTitle = file.server.title ?? file.server.name;
    }
    return {
      tool: { name: row.tool, description, inputSchema, ...(title === undefined ? {} : { title }) },
      server: { slug: slugify(name).slice(0, 80).replace(/^_+/, '') || 'server', title: serverTitle, name },
      origin: row.server,
      owner: ownerOf(row.server),
      category: relabelled?.category ?? row.category,
      effects: relabelled?.effects ?? row.effects,
      disputed: row.disputedEffects,
      sure: row.sure,
      ...(more && { more }),
    };
  });
}

/** The data folder that the command line names, or else the environment, if any. */
export function dataFolder(named?: string): string | undefined {
  return named ?? process.env['TOOLRISK_DATA'];
}

function rowsOf(folder: string, name: string): Row[] {
  const file = join(folder, 'labels', name);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

/** Reads an annotated server of the data folder. */
function readAnnotated(folder: string, slug: string): Annotated {
  return JSON.parse(readFileSync(join(folder, 'annotated', `${slug}.json`), 'utf8')) as Annotated;
}
