import { catalogueIndex } from '#catalogue/index.ts';
import { namesOf } from '#search/names.ts';
import { searchPages } from '#site/search/view.ts';

/** Every name, read by the search when a query finds little. */
export const GET = async (): Promise<Response> => Response.json(namesOf(catalogueIndex(), await searchPages()));
