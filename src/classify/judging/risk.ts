import { RISKS, type Category, type Effect, type Risk } from '#model/words.ts';

const BASE: Record<Category, Risk> = { other: 'low', read: 'low', write: 'medium', execute: 'high' };

/** What remains of an Execute whose effect stays in the caller's own session. Any effect gives the level that it gives elsewhere. */
const CONFINED: Risk = 'medium';

/** The level that an effect gives a category, where it gives one. */
const RAISED: Record<Category, Partial<Record<Effect, Risk>>> = {
  other: { credentials: 'medium', egress: 'low' },
  read: { credentials: 'high', egress: 'medium' },
  write: { destructive: 'high', credentials: 'high', egress: 'medium', code: 'high', financial: 'critical' },
  execute: { destructive: 'critical', credentials: 'critical', egress: 'high', code: 'high', financial: 'critical' },
};

/** The badge: the highest level that the category or one of its effects gives. */
export function riskOf(category: Category, effects: readonly Effect[], confined = false): Risk {
  const base = confined && category === 'execute' && effects.length === 0 ? CONFINED : BASE[category];
  return highest([base, ...effects.map((effect) => RAISED[category][effect] ?? BASE[category])]);
}

/** The highest of some levels. */
export function highest(levels: readonly Risk[]): Risk {
  return RISKS[Math.max(...levels.map((level) => RISKS.indexOf(level)))] ?? 'critical';
}
