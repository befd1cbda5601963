import type { Observation } from './observe.ts';

/** Adds up weights about the same words of the same field, for the same outcome, and hands out the weightiest. */
export type Tally = {
  clear: () => void;
  /** An entry of its own. */
  put: (observation: Observation, outcome: number, weight: number) => void;
  /** Added to the entry about the same words, if there is one. */
  add: (observation: Observation, outcome: number, weight: number) => void;
  /** Takes out the weightiest entry of at least so much, the earliest of several, and calls back with it. */
  take: (least: number, give: (observation: Observation, outcome: number) => void) => boolean;
};

const CHAINS = 64;
const NONE = -1;

/** A tally to be used again and again: columns that stay cost nothing, objects made for each definition would. */
export function makeTally(): Tally {
  const seen: Observation[] = [];
  const outcomes: number[] = [];
  const weights: number[] = [];
  // Entries whose words look alike at a glance, the latest first.
  const latest = new Int32Array(CHAINS).fill(NONE);
  const earlier: number[] = [];
  let size = 0;

  const put = (observation: Observation, outcome: number, weight: number, before = NONE) => {
    seen[size] = observation;
    outcomes[size] = outcome;
    weights[size] = weight;
    earlier[size] = before;
    size++;
  };
  return {
    clear: () => {
      size = 0;
      seen.length = 0;
      latest.fill(NONE);
    },
    put: (observation, outcome, weight) => put(observation, outcome, weight),
    add: (observation, outcome, weight) => {
      const { field, quote } = observation;
      const chain = (quote.length * 7 + quote.charCodeAt(0) * 3 + quote.charCodeAt(quote.length - 1)) & (CHAINS - 1);
      for (let at = latest[chain] as number; at !== NONE; at = earlier[at] as number) {
        const other = seen[at] as Observation;
        if (outcomes[at] !== outcome || other.quote !== quote || other.field !== field) continue;
        weights[at] = (weights[at] as number) + weight;
        return;
      }
      put(observation, outcome, weight, latest[chain]);
      latest[chain] = size - 1;
    },
    take: (least, give) => {
      let best = NONE;
      for (let at = 0; at < size; at++)
        if ((weights[at] as number) >= least && (best === NONE || (weights[at] as number) > (weights[best] as number)))
          best = at;
      if (best === NONE) return false;
      weights[best] = -Infinity;
      give(seen[best] as Observation, outcomes[best] as number);
      return true;
    },
  };
}
