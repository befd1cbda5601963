import { serverEntry } from '#catalogue/index.ts';
import type { ServerView } from '#components/server-view.ts';
import type { ServerRow } from '#model/entry.ts';
import { badgeFacts } from './_badge.ts';
import { serverChangedIn } from './_changes.ts';
import { flawsOf } from './_flaws.ts';
import { lists } from './_lists.ts';
import { serverDocuments } from './_policies.ts';
import { concernsOf, serverQuestions } from './_server-view.ts';
import { similarServers } from './_similar.ts';

/** Everything that the page of a server shows. */
export const serverView = async (row: ServerRow): Promise<ServerView> => {
  const { slug } = row.server;
  const source = serverEntry(slug);
  const tools = lists().byServer.get(slug) ?? [];
  const formats = tools.length > 0 ? serverDocuments(source) : [];
  return {
    source,
    row,
    tools,
    formats,
    concerns: concernsOf(tools),
    questions: serverQuestions(source, row, tools, formats),
    similar: similarServers(row),
    changedIn: serverChangedIn(slug),
    badge: badgeFacts(slug),
    flaws: await flawsOf(source),
  };
};
