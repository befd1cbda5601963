import { catalogueIndex, serverEntry } from '#catalogue/index.ts';
import { stackData } from '#stack/data.ts';
import { attackEntries } from '#site/attacks/view.ts';

export const GET = async () => {
  const attacks = (await attackEntries()).map(({ data }) => data);
  const combinations = attacks
    .filter(({ needs }) => needs.across === 'servers')
    .map(({ title, slug, needs }) => ({ title, slug, conditions: needs.any }));
  const entries = catalogueIndex().servers.map(({ server }) => serverEntry(server.slug));
  return Response.json(stackData(entries, combinations));
};
