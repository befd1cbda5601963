import { count } from '#model/words.ts';
import { FILTERS, type Chosen, type Filter, type Found } from '#search/hit.ts';
import { PAGE_KINDS, search } from '#search/query.ts';
import { byKind } from '#search/counts.ts';
import { rememberSearch, showRecent } from './recent-searches.ts';
import { filterField } from './search-filter.ts';
import { PAGE, resultGroup } from './search-group.ts';

// Servers are few and large: the best of them come first, and never push the tools out of sight.
const KINDS = [
  { kind: 'server', title: 'Servers', first: 5 },
  { kind: 'tool', title: 'Tools', first: PAGE },
  { kind: 'attack', title: 'Attacks', first: 5 },
  { kind: 'guide', title: 'Guides', first: 5 },
  { kind: 'rule', title: 'Rules', first: 3 },
  { kind: 'class', title: 'Categories, levels and effects', first: 3 },
];

function outcome({ total, near, partial }: Found, query: string, filtered: boolean): string {
  if (total === 0)
    return `Nothing found for “${query}”. Try fewer words or another spelling${filtered ? ', or take away a filter' : ''}.`;
  if (partial) return `Nothing has all of “${query}”. ${count(total, 'name')} with a part of it:`;
  return near === total ? `Nothing is spelled “${query}”. ${count(total, 'name')} like it:` : count(total, 'result');
}

/** Search with filters. The address holds the whole state, so that a search can be shared. */
class SearchPage extends HTMLElement {
  #form = this.querySelector('form') as HTMLFormElement;
  #input = this.querySelector('input[name=q]') as HTMLInputElement;
  #filters = this.querySelector('.filters') as HTMLElement;
  #groups = this.querySelector('.groups') as HTMLElement;
  #recent = this.querySelector('.recent') as HTMLElement;
  #status = this.querySelector('[role=status]') as HTMLElement;
  #chosen: Chosen = {};
  #turn = 0;

  connectedCallback() {
    const address = new URLSearchParams(location.search);
    this.#input.value = address.get('q') ?? '';
    for (const filter of FILTERS) this.#chosen[filter] = address.getAll(filter);
    const wide = matchMedia('(min-width: 48rem)').matches;
    const filtered = FILTERS.some((filter) => (this.#chosen[filter] ?? []).length > 0);
    (this.querySelector('details') as HTMLDetailsElement).open = wide || filtered;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(this.#input.value.trim());
    });
    this.#groups.addEventListener('click', () => rememberSearch(this.#input.value.trim()));
    this.#input.addEventListener('input', () => void this.#run());
    this.#filters.addEventListener('change', ({ target }) => this.#choose(target as HTMLInputElement));
    this.#input.focus();
    void this.#run();
  }

  #choose({ name, value, checked }: HTMLInputElement) {
    const filter = name as Filter;
    const others = (this.#chosen[filter] ?? []).filter((known) => known !== value);
    this.#chosen[filter] = checked ? [...others, value] : others;
    void this.#run();
  }

  #remember(query: string) {
    const address = new URLSearchParams(query ? { q: query } : {});
    for (const filter of FILTERS) for (const value of this.#chosen[filter] ?? []) address.append(filter, value);
    history.replaceState(null, '', address.size > 0 ? `?${address}` : location.pathname);
  }

  async #run() {
    const turn = ++this.#turn;
    const query = this.#input.value.trim();
    this.#remember(query);
    try {
      const found = await search(query, this.#chosen);
      if (turn !== this.#turn) return;
      this.#showFilters(found.counts);
      await this.#showResults(found, turn, query);
    } catch {
      this.#status.textContent = 'The search index could not be loaded. Reload the page to try again.';
    }
  }

  async #showResults(found: Found, turn: number, query: string) {
    const filtered = FILTERS.some((filter) => (this.#chosen[filter] ?? []).length > 0);
    const idle = query === '' && !filtered;
    const wanted = this.#chosen.kind ?? [];
    const kinds = idle ? [] : KINDS.filter(({ kind }) => wanted.length === 0 || wanted.includes(kind));
    const parts = found.near > 0 ? await this.#listed(found) : await this.#searched(query, kinds);
    const groups = await Promise.all(
      parts
        .filter(({ part }) => part.total > 0)
        .map(({ title, first, part }) => resultGroup(title, part, first, query)),
    );
    if (turn !== this.#turn) return;
    this.#groups.replaceChildren(...groups);
    showRecent(this.#recent);
    this.#recent.hidden ||= !idle;
    this.#status.textContent = idle ? 'Type a name or a word, or choose a filter.' : outcome(found, query, filtered);
  }

  // Names that resemble the query are few: what is counted is what stands here, and the nearest name comes first.
  async #listed(found: Found) {
    return byKind(await found.hits(0, found.total)).map(([kind, hits]) => ({
      title: kind,
      first: PAGE,
      ...KINDS.find((known) => known.kind === kind),
      part: { ...found, total: hits.length, hits: (from: number, to: number) => Promise.resolve(hits.slice(from, to)) },
    }));
  }

  #searched(query: string, kinds: typeof KINDS) {
    return Promise.all(
      kinds.map(async ({ kind, title, first }) => {
        // Names of other pages that only resemble the query would stand below tools that match it.
        const forgiving = !PAGE_KINDS.includes(kind);
        return { title, first, part: await search(query, { ...this.#chosen, kind: [kind] }, forgiving) };
      }),
    );
  }

  #showFilters(counts: Found['counts']) {
    const focused = document.activeElement?.id;
    this.#filters.replaceChildren(...FILTERS.map((filter) => filterField(filter, counts, this.#chosen[filter] ?? [])));
    if (focused) document.getElementById(focused)?.focus();
  }
}

customElements.define('search-page', SearchPage);
