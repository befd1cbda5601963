import { searchNames } from '#site/search/view.ts';

/** Every name, read by the search when a query finds little. */
export async function GET(): Promise<Response> {
  return Response.json(await searchNames());
}
