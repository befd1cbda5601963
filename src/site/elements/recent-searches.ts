import { searchPath } from '#paths.ts';

const KEPT = 6;

/** Keeps a query in this browser, the latest first. */
export function rememberSearch(query: string): void {
  if (query !== '') store([query, ...remembered().filter((known) => known !== query)].slice(0, KEPT));
}

/** Lists the kept queries with a button that forgets them; hides itself when there are none. */
export function showRecent(place: HTMLElement): void {
  const queries = remembered();
  const list = place.querySelector('ul') as HTMLUListElement;
  list.replaceChildren(
    ...queries.map((query) => {
      const link = document.createElement('a');
      link.href = searchPath(query);
      link.textContent = query;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  place.hidden = queries.length === 0;
  (place.querySelector('button') as HTMLButtonElement).onclick = () => {
    store([]);
    place.hidden = true;
    document.querySelector<HTMLInputElement>('main input[name=q]')?.focus();
  };
}

const KEY = 'toolrisk.searches';

function remembered(): string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

function store(queries: string[]) {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Storage may be switched off; then nothing is remembered.
  }
}
