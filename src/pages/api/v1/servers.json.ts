import { serversDocument } from '#api/v1.ts';
import { catalogueIndex } from '#catalogue/index.ts';

export function GET() {
  return Response.json(serversDocument(catalogueIndex()));
}
