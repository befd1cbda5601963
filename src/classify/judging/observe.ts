import type { Evidence } from '#model/verdict.ts';
import type { Definition } from '../reading/definition.ts';
import type { Rule } from '../define-rule.ts';
import type { Spot } from '#model/verdict.ts';
import { featureTerms, verbGroups } from '../learned/features.ts';
import { lookupOf, type Armed } from '../engine/lookup.ts';
import { NOWHERE } from '../engine/pair-table.ts';
import type { Places } from '../learned/weights.ts';

/** What was seen in a definition: a rule that fired, or a word that a weight was learned for. */
export type Observation = { place: number; field: string; quote: string; rule?: Rule; spots?: Spot[] };

// Places and rules already seen in the present definition carry its turn, so that nothing needs to be cleared.
let seen = new Uint32Array(0);
let wanted = new Uint32Array(0);
let turn = 0;

/** Everything seen in a definition that the table has figures for, each once. */
export function observe(definition: Definition, places: Places): Observation[] {
  const { size, armed, candidates, placeOf } = lookupOf(places);
  const found: Observation[] = [];
  nextTurn(size, armed.length);
  candidates(definition, want);
  for (let index = 0; index < armed.length; index++) {
    if (wanted[index] !== turn) continue;
    const { rule, place, beside } = armed[index] as Armed;
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
  featureTerms(definition, (kind, first, second, field, quote) => {
    const place = placeOf(kind.number, first, second);
    if (place === NOWHERE || seen[place] === turn) return;
    seen[place] = turn;
    found.push({ place, field, quote });
  });
  return found;
}

/** The name under which learned words appear among the rules. */
const LEARNED = 'learned-words';

/** Adds an observation as evidence for a claim: a rule's own claims where it is a rule's, all its spots included. */
export function addEvidence(
  { rule, field, quote, spots }: Observation,
  claims: Evidence['claims'],
  evidence: Evidence[],
): void {
  if (!rule || !spots) evidence.push({ rule: LEARNED, field, quote, claims });
  else
    for (const spot of spots)
      evidence.push({ rule: rule.id, field: spot.field, quote: spot.quote, claims: rule.claims });
}

function nextTurn(places: number, rules: number) {
  if (seen.length < places || wanted.length < rules || turn === 0xffffffff)
    [seen, wanted, turn] = [new Uint32Array(places), new Uint32Array(rules), 0];
  turn++;
}

function want(rule: number) {
  wanted[rule] = turn;
}
