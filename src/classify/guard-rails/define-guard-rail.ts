import type { Spot } from '#model/verdict.ts';
import { defineRule, type Rule } from '../define-rule.ts';
import { code } from '../matchers.ts';
import { dangersSaid, type Danger } from '../dangers/index.ts';
import type { Definition } from '../reading/definition.ts';

/**
 * A fact that is a floor: no name, first verb or learned weight outvotes it. Most hold whatever else is said; those about
 * second statements hold where the verdict would be Read or Other. One without a floor makes the verdict unsure.
 */
export type GuardRail = Rule & { floor: 'always' | 'over-reading' | 'none' };

type Written = Omit<Parameters<typeof defineRule>[0], 'when'> & {
  floor: GuardRail['floor'];
  /** Completes "It looks for …". */
  says: string;
} & (
    | { is: (danger: Danger, definition: Definition) => boolean }
    /** For a fact that no danger said tells. */
    | { find: (definition: Definition) => Spot[] }
  );

/** Completes a guard rail: mostly it looks for those of the dangers said that its own condition picks out. */
export function defineGuardRail({ floor, says, ...rest }: Written): GuardRail {
  if ('find' in rest) return { ...defineRule({ ...rest, when: code(says, rest.find) }), floor };
  const { is, ...rule } = rest;
  const find = (definition: Definition): Spot[] => {
    const near = floor === 'over-reading' ? definition.clean.slice(0, NEAR) : undefined;
    const danger = dangersSaid(definition).find(
      (one) =>
        is(one, definition) && (near === undefined || one.field !== definition.field || near.includes(one.quote)),
    );
    return danger ? [{ field: danger.field, quote: danger.quote }] : [];
  };
  return { ...defineRule({ ...rule, when: code(says, find) }), floor };
}

// What stands far down a long text may be about its arguments or its samples: it asks, and is no floor.
const NEAR = 400;
