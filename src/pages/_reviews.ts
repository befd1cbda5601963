import { existsSync, readFileSync } from 'node:fs';
import type { ServerEntry, ToolRow } from '#model/entry.ts';
import { ServerReviews, type Review } from '#model/review.ts';

const known = new Map<string, Map<string, Review>>();

const reviewsOf = (server: string): Map<string, Review> => {
  const read = known.get(server);
  if (read) return read;
  const file = `content/reviews/${server}.json`;
  const result = ServerReviews.safeParse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { tools: [] });
  if (!result.success)
    throw new Error(
      `${file}: ${result.error.issues[0]?.path.join('/')}: ${result.error.issues[0]?.message}. Correct it.`,
    );
  const reviews = new Map(result.data.tools.map((review) => [review.tool, review]));
  known.set(server, reviews);
  return reviews;
};

/** The review of a tool, where there is one. Reviews are of captured servers: a list from elsewhere may only share the name. */
export const reviewOf = (
  { server, name }: Pick<ToolRow, 'server' | 'name'>,
  outcome: ServerEntry['outcome'] | undefined,
) => (outcome === 'captured' ? (reviewsOf(server).get(name) ?? null) : null);
