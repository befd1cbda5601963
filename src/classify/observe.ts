import type { Evidence } from '#model/verdict.ts';
import type { Definition } from './definition.ts';
import type { Rule, Spot } from './define-rule.ts';
import { featureParts, verbGroups } from './features.ts';
import { lookupOf } from './lookup.ts';
import type { Places } from './weights.ts';

/** What was seen in a definition: a rule that fired, or a word that a weight was learned for. */
export type Observation = { place: number; field: string; quote: string; rule?: Rule; spots?: Spot[] };

/** Everything seen in a definition that the table has figures for, each once. */
export const observe = (definition: Definition, places: Places): Observation[] => {
  const { size, armed, singles, pairs } = lookupOf(places);
  const found: Observation[] = [];
  for (const { rule, place, beside } of armed) {
    const spots = rule.find(definition);
    const [spot] = spots;
    if (!spot) continue;
    found.push({ place, field: spot.field, quote: spot.quote, rule, spots });
    if (!beside) continue;
    for (const group of verbGroups(definition)) {
      const pair = beside.get(group);
      if (pair !== undefined) found.push({ place: pair, field: spot.field, quote: spot.quote });
    }
  }
  const seen = new Uint8Array(size);
  featureParts(definition, (kind, first, second, field, quote) => {
    const place = second === undefined ? singles.get(kind)?.get(first) : pairs.get(kind)?.get(first)?.get(second);
    if (place === undefined || seen[place] === 1) return;
    seen[place] = 1;
    found.push({ place, field, quote });
  });
  return found;
};

/** The name under which learned words appear among the rules. */
const LEARNED = 'learned-words';

/** An observation as evidence for a claim. */
export const toEvidence = ({ rule, field, quote, spots }: Observation, claims: Evidence['claims']): Evidence[] =>
  rule
    ? (spots ?? []).map((spot) => ({ rule: rule.id, ...spot, claims: rule.claims }))
    : [{ rule: LEARNED, field, quote, claims }];
