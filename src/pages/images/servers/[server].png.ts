import type { APIRoute, GetStaticPaths } from 'astro';
import type { ServerRow } from '#model/entry.ts';
import { cacheKey, lists } from '#catalogue/lists.ts';
import { cardResponse, serverCard } from '#images/pages.ts';

export const getStaticPaths = (() =>
  lists().index.servers.map((row) => ({
    params: { server: row.server.slug },
    props: { row },
    cacheKey: cacheKey(row),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ row: ServerRow }> = ({ props }) => cardResponse(serverCard(props.row));
