import { attackEntries } from '#site/attacks/view.ts';
import { checkData } from '#site/check/view.ts';

export async function GET() {
  return Response.json(checkData((await attackEntries()).map(({ data }) => data)));
}
