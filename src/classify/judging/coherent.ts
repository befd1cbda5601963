import { CATEGORIES, type Category, type Effect } from '#model/words.ts';
import type { Judgement, Thresholds } from './weigh.ts';

// What only a tool can do that changes something or makes it happen.
const ACTING: ReadonlySet<Effect> = new Set(['destructive', 'financial', 'code', 'communication']);
const WRITE = CATEGORIES.indexOf('write');
const EXECUTE = CATEGORIES.indexOf('execute');

/**
 * Category and effects are weighed apart, and may disagree: what leaves everything as it was cannot delete, pay, run or
 * send. Where the tool may well act, it counts as one that does; otherwise it keeps its category without the effect.
 */
export function coherent(judgement: Judgement, { danger }: Pick<Thresholds, 'danger'>): Judgement {
  const { category, categories, found } = judgement;
  if (category === 'write' || category === 'execute') return judgement;
  if (!found.some((effect) => ACTING.has(effect))) return judgement;
  const [write, execute] = [categories[WRITE] ?? 0, categories[EXECUTE] ?? 0];
  if (write + execute < danger) return { ...judgement, found: found.filter((effect) => !ACTING.has(effect)) };
  const acting: Category = execute >= write ? 'execute' : 'write';
  return { ...judgement, category: acting, runnerUp: category };
}
