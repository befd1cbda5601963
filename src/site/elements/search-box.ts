import { count } from '#model/words.ts';
import { searchPath } from '#paths.ts';
import { PAGE_KINDS, TOOL_KINDS, search, warmUp } from '#search/query.ts';
import { type Hit } from '#search/hit.ts';

const SHOWN = 8;
const PAGES_SHOWN = 2;

function note({ meta }: Hit) {
  if (meta['kind'] === 'server') return `server · ${count(Number(meta['tools']), 'tool')}`;
  if (meta['kind'] === 'attack') return 'attack';
  if (meta['kind'] !== 'tool') return meta['detail'] ?? '';
  return `${meta['server']} · ${meta['category']} · ${meta['risk']}`;
}

/** The search field with suggestions (WAI-ARIA combobox). Without JavaScript it is a plain form. */
class SearchBox extends HTMLElement {
  #input = this.querySelector('input') as HTMLInputElement;
  #list = this.querySelector('.suggestions') as HTMLElement;
  #status = this.querySelector('[role=status]') as HTMLElement;
  #turn = 0;

  connectedCallback() {
    this.#input.role = 'combobox';
    this.#input.ariaAutoComplete = 'list';
    this.#input.setAttribute('aria-controls', this.#list.id);
    this.#close();
    this.#input.addEventListener('focus', warmUp);
    this.#input.addEventListener('input', () => void this.#suggest());
    this.#input.addEventListener('keydown', (event) => this.#move(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) this.#close();
    });
  }

  async #suggest() {
    const turn = ++this.#turn;
    const query = this.#input.value.trim();
    if (query === '') {
      this.#close();
      return;
    }
    try {
      const pages = await search(query, { kind: PAGE_KINDS }, false);
      // What is spelled right as the name of an attack is not taken for a misspelt tool; what is not may be either.
      const tools = pages.total === 0 ? await search(query) : await search(query, { kind: TOOL_KINDS }, false);
      const other = await pages.hits(0, tools.total === 0 ? SHOWN : PAGES_SHOWN);
      const shown = [...(await tools.hits(0, SHOWN - other.length)), ...other];
      if (turn === this.#turn) this.#show(shown, tools.total + pages.total, query);
    } catch {
      this.#close();
    }
  }

  #show(hits: Hit[], total: number, query: string) {
    const options = hits.map((hit, position) =>
      this.#option(hit.meta['title'] ?? hit.url, note(hit), hit.url, position),
    );
    const all = this.#option(`All results for “${query}”`, String(total), searchPath(query), hits.length);
    this.#list.replaceChildren(...options, all);
    this.#list.hidden = false;
    this.#input.ariaExpanded = 'true';
    this.#input.removeAttribute('aria-activedescendant');
    this.#status.textContent = count(total, 'result');
  }

  #option(text: string, detail: string, href: string, position: number) {
    const option = document.createElement('a');
    option.id = `${this.#list.id}-${position}`;
    option.role = 'option';
    option.tabIndex = -1;
    option.href = href;
    option.ariaSelected = 'false';
    const small = document.createElement('small');
    small.textContent = detail;
    option.append(text, small);
    return option;
  }

  #close() {
    this.#turn += 1;
    this.#list.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#input.removeAttribute('aria-activedescendant');
  }

  #move(event: KeyboardEvent) {
    if (this.#list.hidden) return;
    const options = [...this.#list.querySelectorAll('a')];
    const current = options.findIndex(({ ariaSelected }) => ariaSelected === 'true');
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && current >= 0) options[current]?.click();
    else if (event.key === 'ArrowDown') this.#select(options, (current + 1) % options.length);
    else if (event.key === 'ArrowUp') this.#select(options, (current <= 0 ? options.length : current) - 1);
    else return;
    event.preventDefault();
  }

  #select(options: HTMLAnchorElement[], position: number) {
    for (const [index, option] of options.entries()) option.ariaSelected = String(index === position);
    this.#input.setAttribute('aria-activedescendant', options[position]?.id ?? '');
    options[position]?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('search-box', SearchBox);

// `/` and Ctrl or Cmd-K go to the page's main search field, wherever the reader is.
document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  const command = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const field =
    document.querySelector<HTMLInputElement>('main input[name=q]') ?? document.querySelector('input[name=q]');
  if (!field || !(command || slash)) return;
  event.preventDefault();
  field.focus();
  field.select();
});
