import { identifierWords } from '#definition/identifier.ts';
import { count } from '#model/words.ts';
import type { Hit } from '#search/hit.ts';

/** An element with a class and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

/** What a result is, in a few words. */
export function resultFacts(meta: Hit['meta']): string {
  if (meta['kind'] === 'server') return `Server · ${count(Number(meta['tools']), 'tool')}`;
  if (meta['kind'] !== 'tool') return meta['detail'] ?? '';
  return `${meta['server']} · ${meta['category']} · ${meta['risk']} risk`;
}

/** One result with its facts and the matched words marked. */
export function resultItem({ url, meta }: Hit, query: string) {
  const link = element('a', 'name', meta['title'] ?? url);
  link.href = url;
  const excerpt = element('p', 'excerpt', ...marked(meta['summary'] ?? '', query));
  if (meta['lang']) excerpt.lang = meta['lang'];
  excerpt.dir = 'auto';
  const item = element('li', 'result', link, element('span', 'facts', resultFacts(meta)), excerpt);
  item.dataset['kind'] = meta['kind'] ?? '';
  item.dataset['risk'] = meta['risk'] ?? '';
  return item;
}

function escaped(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

// What begins like a word of the query is marked, in the text as the server wrote it.
function marked(text: string, query: string): (Node | string)[] {
  const words = identifierWords(query).map(escaped);
  if (words.length === 0) return [text];
  const parts = text.split(new RegExp(`((?<![\\p{L}\\p{N}])(?:${words.join('|')})[\\p{L}\\p{N}]*)`, 'giu'));
  return parts.map((part, position) => (position % 2 === 1 ? element('mark', '', part) : part));
}
