import { CATEGORIES, EFFECTS, LEVELS, capitalise } from '#model/words.ts';
import { PAGE_KINDS, TOOL_KINDS } from '#search/query.ts';
import { type Filter, type Found } from '#search/hit.ts';
import { element } from './search-result.ts';

// Values of a filter by rank, as everywhere else; what is not here keeps the order of the index.
const ORDER: string[] = [...TOOL_KINDS, ...PAGE_KINDS, ...CATEGORIES.toReversed(), ...LEVELS.toReversed(), ...EFFECTS];

const MOST_SERVERS = 30;

/** The values of a filter to choose from, with what each would leave. Hidden where there is none. */
export function filterField(filter: Filter, counts: Found['counts'], chosen: string[]) {
  const known = Object.entries(counts[filter] ?? {})
    .filter(([value, left]) => left > 0 || chosen.includes(value))
    .toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const values = filter === 'server' ? known.toSorted(([, a], [, b]) => b - a).slice(0, MOST_SERVERS) : known;
  const title = capitalise(filter === 'risk' ? 'risk level' : filter);
  const field = element('fieldset', '', element('legend', '', title));
  field.append(...values.map(([value, left]) => checkbox(filter, value, left, chosen.includes(value))));
  field.hidden = values.length === 0;
  return field;
}

function checkbox(filter: Filter, value: string, left: number, checked: boolean) {
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', name: filter, value, checked, id: `${filter}-${value}` });
  const text = filter === 'server' ? value : capitalise(value);
  return element('label', '', box, element('span', '', text), element('small', '', left.toLocaleString('en')));
}
