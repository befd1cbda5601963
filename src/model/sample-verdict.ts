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
    evidence: [],
    contradicts: [],
    suspicious: [],
    classifier: 'test',
    ...given,
  };
}
