import { visible } from '#site/prose/foreign-text.ts';
import type { BadgeFacts } from './badge-svg.ts';
import { lists } from '#catalogue/lists.ts';

/** What the badge of a server is drawn from. */
export function badgeFacts(slug: string): BadgeFacts {
  const { servers } = lists();
  const row = servers.get(slug);
  if (!row) throw new Error(`No server "${slug}" in the index. Run \`npm run build\` again.`);
  return { title: visible(row.server.title), tools: row.tools, risks: row.risks };
}
