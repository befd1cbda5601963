import type { Found } from '#search/hit.ts';
import { element, resultItem } from './search-result.ts';

/** How many more results each step shows. */
export const PAGE = 20;

/** The first results of a kind under their title, with a button for more. */
export async function resultGroup(title: string, found: Found, first: number, query: string) {
  const results = element('ol', 'results', ...(await found.hits(0, first)).map((hit) => resultItem(hit, query)));
  const more = element('button', 'more', `More ${title.toLowerCase()}`);
  more.type = 'button';
  more.hidden = results.children.length >= found.total;
  more.addEventListener('click', async () => {
    const shown = results.children.length;
    results.append(...(await found.hits(shown, shown + PAGE)).map((hit) => resultItem(hit, query)));
    more.hidden = results.children.length >= found.total;
    results.children[shown]?.querySelector('a')?.focus();
  });
  return element('section', '', element('h2', '', title), results, more);
}
