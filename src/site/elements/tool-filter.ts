import { count } from '#model/words.ts';
import { inOrder, isLeft, ORDERS, type Narrowing, type Row } from './tool-order.ts';

const PARTS = ['text', 'risk', 'category', 'effect'] as const;

type TableRow = Row & { element: HTMLTableRowElement };

function rowOf(element: HTMLTableRowElement): TableRow {
  return {
    element,
    name: element.cells[0]?.textContent.trim() ?? '',
    risk: element.dataset['risk'] ?? '',
    category: element.dataset['category'] ?? '',
    effects: element.dataset['effects']?.split(' ') ?? [],
  };
}

/** Narrows and sorts the table in it. The address holds what was chosen; without a script the whole table stands. */
class ToolFilter extends HTMLElement {
  #form = this.querySelector('form') as HTMLFormElement;
  #body = this.querySelector('tbody') as HTMLTableSectionElement;
  #status = this.querySelector('[role=status]') as HTMLElement;
  #rows = [...this.#body.rows].map(rowOf);

  connectedCallback() {
    const address = new URLSearchParams(location.search);
    for (const part of [...PARTS, 'sort']) this.#set(part, address.get(part) ?? '');
    // On a phone the heads of the columns are not shown, and the form has the orders.
    if (matchMedia('(min-width: 42.01rem)').matches) this.#addButtons();
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('reset', () => setTimeout(() => this.#apply()));
    this.#form.addEventListener('input', () => this.#apply());
    if (PARTS.some((part) => this.#get(part) !== '') || this.#get('sort') !== '') this.#apply();
  }

  #get(part: string) {
    const value = new FormData(this.#form).get(part);
    return typeof value === 'string' ? value : '';
  }

  // A value that the form does not offer is as good as none.
  #set(part: string, value: string) {
    const field = this.#form.elements.namedItem(part) as HTMLInputElement | HTMLSelectElement;
    field.value = value;
    if (field.value !== value) field.value = '';
  }

  #addButtons() {
    for (const [position, order] of ORDERS.entries()) {
      const head = this.querySelectorAll('thead th')[position] as HTMLElement;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent.trim();
      button.addEventListener('click', () => {
        this.#set('sort', this.#get('sort') === order ? '' : order);
        this.#apply();
      });
      head.dataset['order'] = order;
      head.replaceChildren(button);
    }
  }

  #apply() {
    const narrowing = Object.fromEntries(PARTS.map((part) => [part, this.#get(part)])) as Narrowing;
    const order = this.#get('sort');
    const left = this.#rows.filter((row) => isLeft(row, narrowing));
    for (const row of this.#rows) row.element.hidden = !left.includes(row);
    this.#body.append(...inOrder(this.#rows, order).map(({ element }) => element));
    for (const head of this.querySelectorAll<HTMLElement>('[data-order]'))
      head.ariaSort = head.dataset['order'] !== order ? null : order === 'name' ? 'ascending' : 'descending';
    this.#status.textContent =
      left.length === this.#rows.length
        ? `All ${count(left.length, 'tool')}`
        : `${left.length} of ${count(this.#rows.length, 'tool')}`;
    this.#remember({ ...narrowing, sort: order });
  }

  #remember(chosen: Record<string, string>) {
    const address = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== ''));
    history.replaceState(null, '', `${location.pathname}${address.size > 0 ? `?${address}` : ''}${location.hash}`);
  }
}

customElements.define('tool-filter', ToolFilter);
