import { readMeasured } from '#catalogue/measured.ts';

export function GET() {
  return Response.json(readMeasured());
}
