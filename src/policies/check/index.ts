import type { Check } from './check.ts';
import { checks } from './list.ts';

/** The check of a format. Throws with the place to add one where there is none. */
export function checkOf(format: string): Check {
  const check = checks.map((some) => some[format]).find((one) => one !== undefined);
  if (!check)
    throw new Error(`src/policies/check: no check of "${format}". Write one beside the others, then \`npm run fix\`.`);
  return check;
}
