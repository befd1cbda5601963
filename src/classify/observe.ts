import type { Evidence } from '#model/verdict.ts';
import type { Definition } from './definition.ts';
import type { Rule, Spot } from './define-rule.ts';
import { featureTerms, verbGroups } from './features.ts';
import { lookupOf, NOWHERE } from './lookup.ts';
import type { Places } from './weights.ts';

/** What was seen in a definition: a rule that fired, or a word that a weight was learned for. */
export type Observation = { place: number; field: string; quote: string; rule?: Rule; spots?: Spot[] };

// Marks the places already seen in the present definition by its turn, so that nothing needs to be cleared.
let turns = new Uint32Array(0);
let turn = 0;

/** Everything seen in a definition that the table has figures for, each once. */
export const observe = (definition: Definition, places: Places): Observation[] => {
  const { size, armed, placeOf } = lookupOf(places);
  const found: Observation[] = [];
  for (const { rule, place, beside } of armed) {
    const spots = rule.find(definition);
    const spot = spots[0];
    if (!spot) continue;
    found.push({ place, field: spot.field, quote: spot.quote, rule, spots });
    if (!beside) continue;
    for (const { text } of verbGroups(definition)) {
      const pair = beside.get(text);
      if (pair !== undefined) found.push({ place: pair, field: spot.field, quote: spot.quote });
    }
  }
  if (turns.length < size || turn === 0xffffffff) [turns, turn] = [new Uint32Array(size), 0];
  turn++;
  featureTerms(definition, (kind, first, second, field, quote) => {
    const place = placeOf(kind.number, first, second);
    if (place === NOWHERE || turns[place] === turn) return;
    turns[place] = turn;
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
