import { searchPages } from '#site/search/view.ts';

/** The pages besides servers and tools, read when the search index is written. */
export const GET = async (): Promise<Response> => Response.json(await searchPages());
