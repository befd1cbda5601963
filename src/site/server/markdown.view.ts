import { bounded } from '#site/prose/foreign-text.ts';
import { codeSpan, fenced, plainText, QUOTED } from '#site/prose/markdown.ts';
import { tokensText } from '#site/prose/token-words.ts';
import { serverHeading } from '#site/prose/wording.ts';
import type { ServerEntry, ServerRow, ToolEntry } from '#model/entry.ts';
import { CATEGORIES, CATEGORY_TEXT, LEVELS, count } from '#model/words.ts';
import { apiServerPath, serverPath, toolTextPath } from '#paths.ts';

const LONGEST = 4_000;

/** The page of a server as Markdown, with a link to the text of each tool. */
export function serverMarkdown(source: ServerEntry, row: ServerRow, origin: string): string {
  const { server, provenance, tools, outcome } = source;
  const fact = (label: string, value: string | undefined) => (value ? [`- ${label}: ${codeSpan(value)}`] : []);
  const levels = LEVELS.toReversed()
    .filter((level) => level !== 'unknown' || row.risks.unknown > 0)
    .map((level) => `${row.risks[level]} ${level === 'unknown' ? 'not known' : level}`);
  return [
    `# ${plainText(serverHeading(server.title))}`,
    '',
    QUOTED,
    '',
    ...(server.summary ? [plainText(server.summary), ''] : []),
    ...fact('Package', server.package),
    ...fact('Version looked at', provenance.version),
    ...fact('Vendor', server.vendor),
    ...fact('Licence', server.licence),
    ...fact('Definitions from', provenance.source),
    `- Token cost of all tools: ${tokensText(row.tokens)}`,
    `- By risk level: ${levels.join(', ')}`,
    `- By category: ${CATEGORIES.map((category) => `${row.categories[category]} ${category}`).join(', ')}`,
    `- Page with policies to paste: ${origin}${serverPath(server.slug)}`,
    `- JSON: ${origin}${apiServerPath(server.slug)}`,
    ...(server.description
      ? ['', "## The server's description, quoted", '', fenced(bounded(server.description, LONGEST).shown)]
      : []),
    '',
    `## ${count(tools.length, 'tool')}`,
    '',
    ...(tools.length > 0
      ? tools.map((entry) => toolLine(origin, server.slug, entry))
      : [`Not known (${outcome}). That is no statement about its risk.`]),
    '',
  ].join('\n');
}

function toolLine(origin: string, server: string, { tool, slug, verdict }: ToolEntry) {
  const { category, effects, risk } = verdict;
  const level = risk === 'unknown' ? 'not known' : `${risk} risk`;
  const said = [CATEGORY_TEXT[category].label, level, ...effects].join(', ');
  return `- [${codeSpan(tool.name)}](${origin}${toolTextPath(server, slug)}): ${said}`;
}
