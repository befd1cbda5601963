import { severityText } from '#site/prose/consequences.ts';
import type { FormatView } from '#site/policy/shown.ts';
import { type Question, enforceAnswer, variants } from '#site/policy/questions.ts';
import { theServer } from '#site/prose/wording.ts';
import type { ServerEntry, ToolEntry, ToolRow } from '#model/entry.ts';
import { capitalise, count } from '#model/words.ts';
import { levelReason } from './reasons.view.ts';

/** The questions of a tool's page, answered from the verdict and the documents that the page shows. */
export function toolQuestions(
  entry: ToolEntry,
  { server, provenance }: ServerEntry,
  formats: FormatView[],
  same: ToolRow[],
  does: string,
): Question[] {
  const { tool, verdict } = entry;
  const name = `\`${tool.name}\``;
  const level = verdict.risk === 'unknown' ? 'Its risk is not known.' : `${name} is of ${verdict.risk} risk.`;
  const from = server.package
    ? ` It is published as \`${server.package}\`${provenance.version ? `, looked at in version ${provenance.version}` : ''}.`
    : '';
  const others = new Set(same.map((row) => row.server)).size;
  const elsewhere =
    others > 0
      ? ` ${count(others, 'other server')} of the catalogue ${others === 1 ? 'has' : 'have'} a tool of that name.`
      : '';
  const all: Question[] = [
    { question: `What does ${name} do?`, answer: does },
    { question: `How do I enforce a policy on ${name}?`, answer: enforceAnswer(formats, name) },
    {
      question: `What risk level is ${name}?`,
      answer: `${level} ${levelReason(verdict)} ${verdict.unknown ? '' : `Severity is ${verdict.severity}. `}${severityText(tool, verdict)}`,
    },
    { question: `Can I rate-limit ${name}?`, answer: variants(formats, 'rate') },
    { question: `How do I block ${name} completely?`, answer: variants(formats, 'block') },
    {
      question: `What MCP server provides ${name}?`,
      answer: `${capitalise(theServer(server.title))}.${from}${elsewhere}`,
    },
  ];
  return all.filter(({ answer }) => answer.length > 0);
}
