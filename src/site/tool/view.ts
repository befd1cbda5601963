import { serverEntry, toolEntry } from '#catalogue/index.ts';
import { behaviour, doubt } from '#site/prose/behaviour.ts';
import type { ToolView } from './shown.ts';
import type { ToolRow } from '#model/entry.ts';
import { foreignAttributes } from '#definition/language.ts';
import { visible } from '#site/prose/foreign-text.ts';
import { carriedBy } from '#definition/parameter-kinds.ts';
import { parametersOf, unreadText } from '#definition/parameters.ts';
import { typeText } from '#definition/type-text.ts';
import { everyToolAttacks } from '#site/attacks/view.ts';
import { attacksOn } from '#site/attacks/attacks-on.view.ts';
import { toolChangedIn } from '#site/changes/view.ts';
import { flawsOf } from '#site/attacks/flaws.view.ts';
import { lists, relatedTo } from '#catalogue/lists.ts';
import { hintedTools, toolDocuments } from '#site/policy/view.ts';
import { sharedMeaning } from '#site/same/view.ts';
import { toolQuestions } from './questions.view.ts';
import { evidenceRows } from '#site/parts/evidence-groups.ts';
import { overruled, reasonsOf } from './reasons.view.ts';

/** Everything that the page of a tool shows. */
export async function toolView(row: ToolRow): Promise<ToolView> {
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
    parameters: parametersOf(entry.tool.inputSchema).map((parameter) => ({
      ...parameter,
      type: typeText(entry.tool.inputSchema, parameter),
      signal: carriedBy(parameter),
      language: foreignAttributes(visible(parameter.description)),
    })),
    unread: unreadText(entry.tool.inputSchema),
    formats,
    hinted: hintedTools({ ...source, tools: [entry] }),
    related,
    shared: sharedMeaning(row),
    titles: lists().titles,
    questions: toolQuestions(entry, source, formats, related.same, does),
    changedIn: toolChangedIn(row.server, entry.tool.name),
  };
}
