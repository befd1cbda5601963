import type { SearchRecord } from './records.ts';

/** A page that is neither a server nor a tool, as the search shows it. */
export type PageText = {
  url: string;
  kind: 'attack' | 'guide' | 'rule' | 'class';
  title: string;
  /** What it is among its like: the class of an attack, the size of a list. */
  detail: string;
  summary: string;
  /** Other words that people may look for. */
  also: string;
};

/** The record of such a page in the search index. */
export function pageRecord({ url, kind, title, detail, summary, also }: PageText): SearchRecord {
  return {
    url,
    content: `${title}. ${summary} ${detail}. ${also}`,
    language: 'en',
    meta: { title, kind, detail, summary, ...(also !== '' && { also }) },
    filters: { kind: [kind] },
  };
}
