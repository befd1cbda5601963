import { searchPath } from '#paths.ts';

const KEY = 'toolrisk.searches';
const KEPT = 6;

const remembered = (): string[] => {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
};

const store = (queries: string[]) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Storage may be switched off; then nothing is remembered.
  }
};

/** Keeps a query in this browser, the latest first. */
export const rememberSearch = (query: string): void => {
  if (query !== '') store([query, ...remembered().filter((known) => known !== query)].slice(0, KEPT));
};

/** Lists the kept queries with a button that forgets them; hides itself when there are none. */
export const showRecent = (place: HTMLElement): void => {
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
};
