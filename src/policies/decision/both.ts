import { strictness, type Decision, type Rate } from '#model/policy.ts';

/** Of two definitions under one name nobody knows which one answers: every condition counts, and nothing is opened. */
export function both(a: Decision, b: Decision): Decision {
  const { action, rate, withoutRate, reason, ...chosen } = stricter(a, b);
  const permitted = [a, b].some(staysShut) ? undefined : chosen.permitted;
  const allowed = action === 'allow';
  const rules = allowed ? [...(a.arguments ?? []), ...(b.arguments ?? [])] : [];
  const unchecked = allowed ? [...(a.unchecked ?? []), ...(b.unchecked ?? [])] : [];
  const withoutArguments = allowed ? (a.withoutArguments ?? b.withoutArguments) : undefined;
  return {
    action,
    ...(rate && { rate }),
    ...(withoutRate && { withoutRate }),
    ...(rules.length > 0 && { arguments: rules }),
    ...(withoutArguments && { withoutArguments }),
    ...(unchecked.length > 0 && { unchecked }),
    ...(permitted && { permitted }),
    reason,
  };
}

function staysShut({ action, permitted }: Decision) {
  return action !== 'allow' && !permitted;
}

const SECONDS: Record<Rate['window'], number> = { minute: 60, hour: 3600, day: 86_400 };

function looseness({ rate }: Decision) {
  return rate ? rate.max / SECONDS[rate.window] : Number.POSITIVE_INFINITY;
}

// The stricter of two decisions; of two allowances the one with fewer calls.
function stricter(a: Decision, b: Decision): Decision {
  const difference = strictness(a.action) - strictness(b.action);
  if (difference !== 0) return difference > 0 ? a : b;
  return looseness(a) <= looseness(b) ? a : b;
}
