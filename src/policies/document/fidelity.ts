import { strictness, type Action, type Fidelity, type PolicyPart } from '#model/policy.ts';
import type { FittedTool, Holds } from './format.ts';

/** What became of each part of a policy: the worst that became of it for any tool. */
export function fidelityOf(all: FittedTool[], holds: Holds): Record<PolicyPart, Fidelity> {
  return {
    decision: worst(all.map(decisionFidelity)),
    rate: worst(all.map(rateFidelity)),
    arguments: worst(all.map(argumentFidelity)),
    reason: holds.reason ? 'exact' : 'dropped',
    unlisted: holds.unlisted === 'deny' ? 'exact' : 'dropped',
  };
}

function stricterThan(a: Action, b: Action) {
  return strictness(a) > strictness(b);
}

function worst(values: Fidelity[]): Fidelity {
  return (['dropped', 'stricter', 'exact'] as const).find((value) => values.includes(value)) ?? 'unused';
}

function decisionFidelity({ action, intended }: FittedTool): Fidelity {
  if (action === intended.action) return 'exact';
  return stricterThan(action, intended.action) ? 'stricter' : 'dropped';
}

function rateFidelity({ action, intended, rate, opening }: FittedTool): Fidelity {
  if (opening?.rate) return 'exact';
  if (!intended.rate) return 'unused';
  if (rate) return 'exact';
  return action === 'allow' ? 'dropped' : 'stricter';
}

function argumentFidelity({ action, intended, ...kept }: FittedTool): Fidelity {
  if (action === 'allow' && intended.unchecked) return 'dropped';
  const wanted = action === 'allow' ? intended.arguments : undefined;
  if (wanted) return kept.arguments ? 'exact' : 'dropped';
  if (intended.withoutArguments) return 'stricter';
  return kept.opening ? 'exact' : 'unused';
}
