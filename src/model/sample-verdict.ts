import type { Verdict } from './verdict.ts';

/** A verdict for tests: a sure, harmless read, but for what is given. */
export function sampleVerdict(given: Partial<Verdict> = {}): Verdict {
  return {
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
    classifier: 'test',
    ...given,
    ...(given.unknown && { risk: 'unknown' as const }),
  };
}
