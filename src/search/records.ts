import type { ServerEntry, ToolEntry } from '#model/entry.ts';
import { identifierWords } from '#definition/identifier.ts';
import { languageOf } from '#definition/language.ts';
import { CATEGORY_TEXT } from '#model/words.ts';
import { serverPath, toolPath } from '#paths.ts';

/** What the search index knows of a page. The shape is Pagefind's `CustomRecord`. */
export type SearchRecord = {
  url: string;
  content: string;
  language: 'en';
  meta: Record<string, string>;
  filters: Record<string, string[]>;
};

// Enough for the words that tell tools apart; a longer text costs every reader of the index.
const CONTENT_CHARACTERS = 1_000;
const SUMMARY_CHARACTERS = 180;

/** The records of a server's own page and of each of its tools. */
export function searchRecords({ server, tools }: ServerEntry): SearchRecord[] {
  return [
    {
      url: serverPath(server.slug),
      content: `${nameWords(server.title)}. ${server.package ?? ''} ${server.vendor ?? ''}. ${server.summary ?? clip(server.description ?? '', CONTENT_CHARACTERS)}`,
      language: 'en',
      meta: {
        title: server.title,
        kind: 'server',
        tools: String(tools.length),
        summary: server.summary ?? clip(server.description ?? '', SUMMARY_CHARACTERS),
      },
      filters: { kind: ['server'], server: [server.title] },
    },
    ...tools.map((entry) => toolRecord(server, entry)),
  ];
}

// Names are indexed as written and as words, so that `createIssue`, `create_issue` and `create issue` all find it.
function nameWords(name: string) {
  return [name, ...identifierWords(name), identifierWords(name).join('')].join(' ');
}

function clip(text: string, characters: number) {
  const plain = text
    .slice(0, characters * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  return plain.length > characters ? `${plain.slice(0, characters).replace(/\s\S*$/u, '')} …` : plain;
}

function languageMeta(text: string): Record<string, string> {
  const lang = languageOf(text);
  return lang ? { lang } : {};
}

function toolRecord(server: ServerEntry['server'], { slug, tool, verdict }: ToolEntry): SearchRecord {
  return {
    url: toolPath(server.slug, slug),
    content: `${nameWords(tool.name)}. ${tool.title ?? ''}. ${server.title}. ${clip(tool.description, CONTENT_CHARACTERS)}`,
    language: 'en',
    meta: {
      title: tool.name,
      kind: 'tool',
      server: server.title,
      category: CATEGORY_TEXT[verdict.category].label,
      risk: verdict.risk,
      summary: clip(tool.description, SUMMARY_CHARACTERS),
      ...languageMeta(tool.description),
    },
    filters: {
      kind: ['tool'],
      category: [verdict.category],
      risk: [verdict.risk],
      effect: verdict.effects,
      server: [server.title],
    },
  };
}
