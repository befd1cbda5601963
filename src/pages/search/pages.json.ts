import { searchPages } from '#site/search/view.ts';

/** The pages besides servers and tools, read when the search index is written. */
export async function GET(): Promise<Response> {
  return Response.json(await searchPages());
}
