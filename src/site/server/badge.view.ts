import { visible } from '#site/prose/foreign-text.ts';
import type { BadgeFacts } from './badge-svg.ts';
import { lists } from '#catalogue/lists.ts';

/** What the badge of a server is drawn from. */
export function badgeFacts(slug: string): BadgeFacts {
  const { servers, byServer } = lists();
  const row = servers.get(slug);
  if (!row) throw new Error(`No server "${slug}" in the index. Run \`npm run build\` again.`);
  const unknown = (byServer.get(slug) ?? []).filter((tool) => tool.unknown).length;
  return { title: visible(row.server.title), tools: row.tools, unknown, risks: row.risks };
}
