import type { Decision } from '#model/policy.ts';
import type { Verdict } from '#model/verdict.ts';
import { POSTURES, type Posture } from '#model/words.ts';
import { decide } from '#policies/decision/posture.ts';
import type { DecisionRow } from './decision-row.ts';

/** The table from verdict to decision, from the function that every policy is made with. */
export function decisionRows(): DecisionRow[] {
  return KINDS.map(([kind, facts]) => ({
    kind,
    decisions: Object.fromEntries(
      POSTURES.map((posture) => [posture, decisionText(decide({ ...PLAIN, ...facts }, posture))]),
    ) as Record<Posture, string>,
  }));
}

const PLAIN: Verdict = {
  category: 'read',
  effects: [],
  risk: 'low',
  severity: 'low',
  confidence: 'high',
  runnerUp: null,
  unknown: false,
  confined: false,
  flaw: null,
  evidence: [],
  statistical: 0,
  contradicts: [],
  dangers: [],
  suspicious: [],
  classifier: '',
};

const KINDS: [kind: string, facts: Partial<Verdict>][] = [
  ['Read, low', {}],
  ['Read, medium', { risk: 'medium', effects: ['egress'] }],
  ['Other, harmless', { category: 'other' }],
  ['Other, with an effect', { category: 'other', effects: ['egress'] }],
  ['Write', { category: 'write', risk: 'medium', severity: 'medium' }],
  ['Execute, or code', { category: 'execute', risk: 'high', severity: 'medium' }],
  ['Credentials', { risk: 'high', effects: ['credentials'] }],
  ['Destructive, financial or critical', { category: 'write', risk: 'high', effects: ['destructive'] }],
  ['In doubt', { unknown: true, risk: 'unknown', category: 'other', confidence: 'low' }],
];

const PLAIN_TEXT: Record<Decision['action'], string> = { allow: 'Runs', ask: 'Asks', deny: 'Blocked' };

function decisionText({ action, rate, withoutRate }: Decision): string {
  if (!rate) return PLAIN_TEXT[action];
  const limited = `Runs, ${rate.max} a ${rate.window}`;
  return withoutRate === 'ask' ? `${limited}; asks where the format has no limits` : limited;
}
