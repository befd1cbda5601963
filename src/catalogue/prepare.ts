import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASSIFIER } from '#classify/index.ts';
import { judgeServer } from '#classify/server.ts';
import type { CatalogueIndex, ServerEntry, ServerRow, ToolRow } from '#model/entry.ts';
import { Manifest, type Problem } from '#model/manifest.ts';
import { uniqueSlugs } from '#model/slug.ts';
import { CATEGORIES, LEVELS } from '#model/words.ts';
import { definitionHash, sha256 } from './hash.ts';
import { manifestsFolder, preparedFolder } from './location.ts';
import { withReviews } from './reviews.ts';
import { tokensOf } from './token-count.ts';

/** One server as its manifest, the rules and the reviews are now, whatever was written before; none when unreadable. */
export function judgeManifest(slug: string) {
  return judge(join(manifestsFolder(), `${slug}.json`));
}

/**
 * Reads every manifest, classifies it, lets reviews decide and writes what the pages read.
 * Returns the number of servers and tools written, and what was left out with the reason.
 */
export function prepare(onServer: (done: number, total: number) => void = () => {}): {
  servers: number;
  tools: number;
  problems: Problem[];
} {
  const folder = manifestsFolder();
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  const index: CatalogueIndex = { classifier: CLASSIFIER, servers: [], tools: [] };
  const problems: Problem[] = [];
  rmSync(preparedFolder(), { recursive: true, force: true });
  mkdirSync(join(preparedFolder(), 'servers'), { recursive: true });
  for (const [position, name] of files.entries()) {
    const { entry, problems: unread } = judge(join(folder, name));
    problems.push(...unread);
    if (!entry) continue;
    const text = JSON.stringify(entry);
    writeFileSync(join(preparedFolder(), 'servers', `${entry.server.slug}.json`), text);
    const rows = toRows(entry, text);
    index.servers.push(rows.server);
    index.tools.push(...rows.tools);
    onServer(position + 1, files.length);
  }
  writeFileSync(join(preparedFolder(), 'index.json'), JSON.stringify(index));
  return { servers: index.servers.length, tools: index.tools.length, problems };
}

function tally<Word extends string>(words: readonly Word[], values: Word[]) {
  return Object.fromEntries(words.map((word) => [word, values.filter((value) => value === word).length])) as Record<
    Word,
    number
  >;
}

/** Classifies every tool of a manifest. */
function toEntry({ server, tools, ...known }: Manifest): ServerEntry {
  const slugs = uniqueSlugs(tools.map(({ name }) => name));
  return {
    server,
    outcome: known.outcome,
    detail: known.detail,
    provenance: known.provenance,
    problems: known.problems,
    tools: judgeServer(server, tools).map(({ tool, verdict }, position) => ({
      slug: slugs[position] as string,
      hash: definitionHash(tool),
      tool,
      verdict,
      tokens: tokensOf(tool),
    })),
  };
}

function toRows(entry: ServerEntry, text: string): { server: ServerRow; tools: ToolRow[] } {
  return {
    server: {
      server: entry.server,
      outcome: entry.outcome,
      tools: entry.tools.length,
      categories: tally(
        CATEGORIES,
        entry.tools.map(({ verdict }) => verdict.category),
      ),
      risks: tally(
        LEVELS,
        entry.tools.map(({ verdict }) => verdict.risk),
      ),
      tokens: {
        count: entry.tools.reduce((sum, { tokens }) => sum + tokens.count, 0),
        atLeast: entry.tools.some(({ tokens }) => tokens.atLeast),
      },
      digest: sha256(text),
    },
    tools: entry.tools.map(({ slug, hash, tool, verdict }) => ({
      server: entry.server.slug,
      slug,
      name: tool.name,
      category: verdict.category,
      effects: verdict.effects,
      risk: verdict.risk,
      unknown: verdict.unknown,
      hash,
    })),
  };
}

function readManifest(file: string): Manifest | Problem {
  try {
    const result = Manifest.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    return {
      file,
      place: `/${issue?.path.join('/') ?? ''}`,
      message: issue?.message ?? 'not a manifest',
      remedy: 'Delete the file and run `npm run ingest` again.',
    };
  } catch (error) {
    return {
      file,
      place: '',
      message: (error as Error).message,
      remedy: 'Delete the file and run `npm run ingest` again.',
    };
  }
}

function judge(file: string): { entry?: ServerEntry; problems: Problem[] } {
  const manifest = readManifest(file);
  return 'message' in manifest ? { problems: [manifest] } : withReviews(toEntry(manifest));
}
