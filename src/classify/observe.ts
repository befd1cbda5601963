import type { Evidence } from '#model/verdict.ts';
import type { Definition } from './definition.ts';
import type { Rule, Spot } from './define-rule.ts';
import { features, withVerb } from './features.ts';
import { rules } from './rules/index.ts';
import type { Places } from './weights.ts';

/** What was seen in a definition: a rule that fired, or a word that a weight was learned for. */
export type Observation = { place: number; field: string; quote: string; rule?: Rule; spots?: Spot[] };

/** Everything seen in a definition that the table has figures for, each once. */
export const observe = (definition: Definition, places: Places): Observation[] => {
  const found: Observation[] = [];
  const weighed = places.get('r');
  const beside = places.get('x');
  for (const rule of rules) {
    const place = weighed?.get(rule.id);
    if (place === undefined) continue;
    const spots = rule.find(definition);
    const [spot] = spots;
    if (!spot) continue;
    found.push({ place, field: spot.field, quote: spot.quote, rule, spots });
    if (!rule.claims.effects) continue;
    for (const key of withVerb(definition, rule.id)) {
      const pair = beside?.get(key);
      if (pair !== undefined) found.push({ place: pair, field: spot.field, quote: spot.quote });
    }
  }
  const seen = new Set<number>();
  features(definition, (kind, key, field, quote) => {
    const place = places.get(kind)?.get(key);
    if (place === undefined || seen.has(place)) return;
    seen.add(place);
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
