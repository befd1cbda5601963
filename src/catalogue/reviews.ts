import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withAuthorsHints } from '#definition/authors-hints.ts';
import type { ServerEntry, ToolEntry } from '#model/entry.ts';
import type { Problem } from '#model/manifest.ts';
import { Review } from '#model/review.ts';
import type { Tool } from '#model/tool.ts';
import { reviewedVerdict } from './reviewed-verdict.ts';
import { reviewsFolder } from './location.ts';

type Read = { reviews: Map<string, Review>; problems: Problem[] };

const REMEDY = 'Correct it as src/model/review.ts says. Until then the verdict is the classifier’s.';

/** The reviews of a server by tool. One that cannot be read is a problem, and the others still count. */
export function readReviews(server: string, folder = reviewsFolder()): Read {
  const file = join(folder, `${server}.json`);
  const read: Read = { reviews: new Map(), problems: [] };
  const problem = (place: string, message: string) => read.problems.push({ file, place, message, remedy: REMEDY });
  if (!existsSync(file)) return read;
  let list: unknown[] = [];
  try {
    list = listIn(file);
  } catch (error) {
    problem('', (error as Error).message);
  }
  for (const [position, raw] of list.entries()) {
    const { data, error } = Review.safeParse(raw);
    const [issue] = error?.issues ?? [];
    if (!data) problem(['', 'tools', position, ...(issue?.path ?? [])].join('/'), issue?.message ?? 'not a review');
    else if (read.reviews.has(data.tool)) problem(`/tools/${position}`, `a second review of "${data.tool}"`);
    else read.reviews.set(data.tool, data);
  }
  return read;
}

/** Lets reviews decide. Only of captured servers: a list from elsewhere may share no more than the name. */
export function withReviews(entry: ServerEntry, folder = reviewsFolder()): { entry: ServerEntry; problems: Problem[] } {
  if (entry.outcome !== 'captured') return { entry, problems: [] };
  const { reviews, problems } = readReviews(entry.server.slug, folder);
  const hinted = withAuthorsHints(entry.tools.map(({ tool }) => tool));
  const tools = entry.tools.map((tool, place) =>
    reviewed(tool, hinted[place] ?? tool.tool, reviews.get(tool.tool.name)),
  );
  const outdated = tools
    .filter(({ review }) => review?.current === false)
    .map(({ tool, hash }) => ({
      file: join(folder, `${entry.server.slug}.json`),
      place: tool.name,
      message: 'the definition has changed since its review',
      remedy: `Read it again, correct the review, and record "definition": "${hash}".`,
    }));
  const all = [...problems, ...outdated];
  return { entry: { ...entry, tools, problems: [...entry.problems, ...all] }, problems: all };
}

function listIn(file: string): unknown[] {
  const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const tools = typeof raw === 'object' && raw !== null && 'tools' in raw ? raw.tools : undefined;
  if (!Array.isArray(tools)) throw new Error('no list of reviews under "tools"');
  return tools;
}

function reviewed(entry: ToolEntry, hinted: Tool, judged: Review | undefined): ToolEntry {
  if (!judged) return entry;
  const classifier = entry.verdict;
  const current = judged.definition === entry.hash;
  const verdict = current ? reviewedVerdict(hinted, judged, classifier) : classifier;
  return { ...entry, verdict, review: { judged, current, classifier } };
}
