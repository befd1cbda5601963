import { searchNames } from '#site/search/view.ts';

/** Every name, read by the search when a query finds little. */
export const GET = async (): Promise<Response> => Response.json(await searchNames());
