import type { Definition } from './definition.ts';
import type { Judgement } from './weigh.ts';

// Below this, the best category is hardly better than the next.
const NOTHING = 0.42;

/** Whether a definition gives nothing to go on. */
export const isUnknown = ({ text, name, parameters }: Definition, { categories }: Judgement): boolean => {
  if (Math.max(...categories) < NOTHING) return true;
  return text.length === 0 && !name.verb && parameters.length === 0;
};
