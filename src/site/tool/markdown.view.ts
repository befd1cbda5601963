import { doings } from '#site/prose/behaviour.ts';
import { severityText } from '#site/prose/consequences.ts';
import { bounded } from '#site/prose/foreign-text.ts';
import { codeSpan, fenced, plainText, QUOTED } from '#site/prose/markdown.ts';
import { tokensText } from '#site/prose/token-words.ts';
import type { ServerEntry, ToolEntry } from '#model/entry.ts';
import type { Evidence } from '#model/verdict.ts';
import { CATEGORY_TEXT, POSTURES } from '#model/words.ts';
import { serverPolicy } from '#policies/decision/posture.ts';
import { apiServerPath, attackPath, rulePath, serverTextPath, toolPath } from '#paths.ts';

/** The page of a tool as Markdown. What the server says stands in fences and code spans that it cannot end. */
export function toolMarkdown({ server, tools }: ServerEntry, entry: ToolEntry, origin: string): string {
  const { tool, verdict, review, slug, hash, tokens } = entry;
  const complete = `${origin}${apiServerPath(server.slug)}`;
  const namesakes = tools.filter((other) => other.tool.name === tool.name);
  return [
    `# ${codeSpan(tool.name)}`,
    '',
    QUOTED,
    '',
    `A tool of the MCP server [${plainText(server.title)}](${origin}${serverTextPath(server.slug)}). ${does(entry)}`,
    '',
    `- Risk level: ${verdict.risk === 'unknown' ? 'not known' : verdict.risk}`,
    ...(verdict.confined ? ["- Confined: the effect stays in the caller's own session"] : []),
    ...(verdict.flaw
      ? [`- Known flaw of this version: [${verdict.flaw.title}](${origin}${attackPath(verdict.flaw.attack)})`]
      : []),
    `- Category: ${CATEGORY_TEXT[verdict.category].label}`,
    `- Effects: ${verdict.effects.join(', ') || 'none'}`,
    `- Severity: ${verdict.unknown ? 'not known' : verdict.severity}. ${severityText(tool, verdict)}`,
    `- Confidence: ${verdict.confidence}`,
    `- Decided by: ${review?.current ? `a review (${review.judged.by}): ${plainText(review.judged.reason)}` : 'the rules'}`,
    `- Token cost: ${tokensText(tokens)}`,
    `- Definition: sha256 ${hash}`,
    `- Page with policies to paste: ${origin}${toolPath(server.slug, slug)}`,
    ...list(
      'What a policy does with it',
      POSTURES.map((posture) => {
        const decision = serverPolicy(server, namesakes, posture).tools[0]?.decision;
        const rate = decision?.rate;
        return `- ${posture}: ${decision?.action}${rate ? `, at most ${rate.max} a ${rate.window}` : ''}`;
      }),
    ),
    ...list(
      'Why',
      verdict.evidence.map((evidence) => quotation(origin, evidence)),
    ),
    ...list(
      "The author's annotations say otherwise",
      verdict.contradicts.map((found) => quotation(origin, found)),
    ),
    ...list(
      'What the definition also says',
      verdict.dangers.map((found) => quotation(origin, found)),
    ),
    ...list(
      'Tries to steer its reader',
      verdict.suspicious.map((found) => quotation(origin, found)),
    ),
    ...list("The server's description, quoted", [
      tool.description.trim() === '' ? 'None.' : block(tool.description, 'text', complete),
    ]),
    ...list("The server's input schema, quoted", [block(JSON.stringify(tool.inputSchema), 'json', complete)]),
    '',
  ].join('\n');
}

function does({ tool, verdict }: ToolEntry) {
  return verdict.unknown
    ? 'The definition does not tell what a call does. Until it does, expect anything that the server is able to do.'
    : `A call ${doings(tool, verdict)}`;
}

const LONGEST = 20_000;

function block(text: string, language: string, complete: string) {
  const { shown, leftOut } = bounded(text, LONGEST);
  const rest = leftOut > 0 ? `\n\nAnother ${leftOut.toLocaleString('en')} characters are in <${complete}>.` : '';
  return `${fenced(shown, language)}${rest}`;
}

const LONGEST_QUOTE = 200;

function quotation(origin: string, { rule, field, quote }: Evidence) {
  return `- ${codeSpan(field)} says ${codeSpan(bounded(quote, LONGEST_QUOTE).shown)} ([${rule}](${origin}${rulePath(rule)}))`;
}

function list(title: string, lines: string[]) {
  return lines.length > 0 ? ['', `## ${title}`, '', ...lines] : [];
}
