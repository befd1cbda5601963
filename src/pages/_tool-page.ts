import { serverEntry, toolEntry } from '#catalogue/index.ts';
import { behaviour, doubt } from '#components/behaviour.ts';
import type { ToolView } from '#components/tool-view.ts';
import type { ToolRow } from '#model/entry.ts';
import { parametersOf } from '#reach/parameters.ts';
import { everyToolAttacks } from './_attacks.ts';
import { attacksOn } from './_attacks-on.ts';
import { toolChangedIn } from './_changes.ts';
import { flawsOf } from './_flaws.ts';
import { lists, relatedTo } from './_lists.ts';
import { toolDocuments } from './_policies.ts';
import { sharedMeaning } from './_same.ts';
import { toolQuestions } from './_tool-questions.ts';
import { evidenceRows, overruled, reasonsOf } from './_tool-view.ts';

/** Everything that the page of a tool shows. */
export const toolView = async (row: ToolRow): Promise<ToolView> => {
  const source = serverEntry(row.server);
  const entry = toolEntry(row.server, row.slug);
  const formats = toolDocuments(source, entry);
  const related = relatedTo(row);
  const flaws = await flawsOf(source, entry.tool.name);
  const does = behaviour(entry.tool, source.server.title, entry.verdict) + doubt(flaws.map(({ title }) => title));
  return {
    source,
    entry,
    does,
    reasons: reasonsOf(entry, source),
    rulesEvidence: evidenceRows(entry, source, overruled(entry)),
    attacks: await attacksOn(entry, source),
    everyTool: await everyToolAttacks(),
    parameters: parametersOf(entry.tool.inputSchema),
    formats,
    related,
    shared: sharedMeaning(row),
    titles: lists().titles,
    questions: toolQuestions(entry, source, formats, related.same, does),
    changedIn: toolChangedIn(row.server, entry.tool.name),
  };
};
