import type { Evidence, Spot } from '#model/verdict.ts';
import type { Rule } from '../define-rule.ts';
import { find } from '../find.ts';
import { features, verbGroups } from '../learned/features.ts';
import { WEIGHT_INDEX } from '../learned/weights.ts';
import type { Definition } from '../reading/definition.ts';
import { ALL, type Prefilters } from '../reading/prefilter.ts';
import { rules } from '../rules/index.ts';

/** What was seen in a definition: a rule that fired, or a feature; `row` is that of its weights. */
export type Observation = { row: number; field: string; quote: string; rule?: Rule; spots?: Spot[] };

/** How a definition is looked through: which patterns need not be tried, and what is observed that has weights. */
export type Engine = { prefilters: Prefilters; observe: (definition: Definition, rows: number) => Observation[] };

/** The engine that tries everything. */
export const PLAIN: Engine = { prefilters: ALL, observe };

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

/** Everything seen in a definition that has weights, each once. */
function observe(definition: Definition): Observation[] {
  const found: Observation[] = [];
  for (const rule of rules) {
    const row = WEIGHT_INDEX.get('r')?.get(rule.id);
    const spots = row === undefined ? [] : find(rule.when, definition);
    const spot = spots[0];
    if (row === undefined || !spot) continue;
    found.push({ row, field: spot.field, quote: spot.quote, rule, spots });
    if (!rule.claims.effects) continue;
    for (const { text } of verbGroups(definition)) {
      const beside = WEIGHT_INDEX.get('x')?.get(`${rule.id} ${text}`);
      if (beside !== undefined) found.push({ row: beside, field: spot.field, quote: spot.quote });
    }
  }
  const seen = new Set<number>();
  features(definition, (kind, key, field, quote) => {
    const row = WEIGHT_INDEX.get(kind)?.get(key);
    if (row === undefined || seen.has(row)) return;
    seen.add(row);
    found.push({ row, field, quote });
  });
  return found;
}

/** The name under which learned words appear among the rules. */
export const LEARNED = 'learned-words';
