import { indexDocument } from '#api/documents.ts';
import { catalogueIndex } from '#catalogue/index.ts';

export function GET() {
  return Response.json(indexDocument(catalogueIndex()));
}
