import { serverEntry } from '#catalogue/index.ts';
import type { ServerView } from './shown.ts';
import type { ServerRow } from '#model/entry.ts';
import { badgeFacts } from './badge.view.ts';
import { serverChangedIn } from '#site/changes/view.ts';
import { flawsOf } from '#site/attacks/flaws.view.ts';
import { lists } from '#catalogue/lists.ts';
import { hintedTools, serverDocuments } from '#site/policy/view.ts';
import { concernsOf, serverQuestions } from './questions.view.ts';
import { similarServers } from './similar.view.ts';

/** Everything that the page of a server shows. */
export async function serverView(row: ServerRow): Promise<ServerView> {
  const { slug } = row.server;
  const source = serverEntry(slug);
  const tools = lists().byServer.get(slug) ?? [];
  const formats = tools.length > 0 ? serverDocuments(source) : [];
  return {
    source,
    row,
    tools,
    formats,
    hinted: hintedTools(source),
    concerns: concernsOf(tools),
    questions: serverQuestions(source, row, tools, formats),
    similar: similarServers(row),
    changedIn: serverChangedIn(slug),
    badge: badgeFacts(slug),
    flaws: await flawsOf(source),
  };
}
