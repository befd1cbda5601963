import { catalogueIndex } from '#catalogue/index.ts';
import { namesOf } from '#search/names.ts';

/** Every name, read by the search when a query finds little. */
export const GET = (): Response => Response.json(namesOf(catalogueIndex()));
