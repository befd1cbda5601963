import type { Evidence } from '#model/verdict.ts';
import { CATEGORIES, EFFECTS, type Category } from '#model/words.ts';
import { find } from '../find.ts';
import type { Definition } from '../reading/definition.ts';
import { guardRails } from '../guard-rails/index.ts';
import type { Judgement } from './weigh.ts';

/** A judgement raised to the floors of the guard rails that hold, with what each of them quotes. */
export function raise(definition: Definition, judgement: Judgement): { judgement: Judgement; floors: Evidence[] } {
  const floors: Evidence[] = [];
  let { category, found } = judgement;
  const reads = HARMLESS.has(category);
  for (const { id, floor, claims, when } of guardRails) {
    if (floor === 'none' || (floor === 'over-reading' && !reads)) continue;
    const spots = find(when, definition);
    if (spots.length === 0) continue;
    for (const { field, quote } of spots) floors.push({ rule: id, field, quote, claims });
    if (CATEGORIES.indexOf(claims.category ?? 'other') > CATEGORIES.indexOf(category))
      category = claims.category ?? category;
    found = EFFECTS.filter((effect) => found.includes(effect) || claims.effects?.includes(effect));
  }
  const raised = category !== judgement.category;
  return {
    judgement: { ...judgement, category, found, runnerUp: raised ? judgement.category : judgement.runnerUp },
    floors,
  };
}

const HARMLESS: ReadonlySet<Category> = new Set(['read', 'other']);
