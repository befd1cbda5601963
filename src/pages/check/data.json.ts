import { attackEntries } from '#site/attacks/view.ts';
import { checkData } from '#site/check/view.ts';

export const GET = async () => Response.json(checkData((await attackEntries()).map(({ data }) => data)));
