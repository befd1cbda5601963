import { indexDocument } from '#api/documents.ts';
import { catalogueIndex } from '#catalogue/index.ts';

export const GET = () => Response.json(indexDocument(catalogueIndex()));
