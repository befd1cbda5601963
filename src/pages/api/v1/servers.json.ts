import { serversDocument } from '#api/v1.ts';
import { catalogueIndex } from '#catalogue/index.ts';

export const GET = () => Response.json(serversDocument(catalogueIndex()));
