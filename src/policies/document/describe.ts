import { POLICY_PARTS, type Fidelity, type PolicyPart, type Proof, type Rendered } from '#model/policy.ts';
import type { Format } from './format.ts';

const PARTS: Record<PolicyPart, string> = {
  decision: 'Decision',
  rate: 'Limit',
  arguments: 'Arguments',
  reason: 'Reason',
  unlisted: 'New tools',
};

const STATES: Record<Fidelity, string> = {
  exact: 'kept',
  stricter: 'made stricter',
  dropped: 'cannot be expressed here',
  unused: 'not needed',
  refused: 'no document',
};

/** What became of each part of a policy, for the row under a document. */
export function partsOf({ fidelity }: Rendered): { part: string; state: string; fidelity: Fidelity }[] {
  return POLICY_PARTS.map((part) => ({ part: PARTS[part], state: STATES[fidelity[part]], fidelity: fidelity[part] }));
}

const ENFORCEMENT: Record<Format['kind'], string> = {
  client:
    'A rule of a client is a preference, not a boundary: its user, a mode that skips permissions or another client can still call the tool.',
  gateway: 'A rule of a gateway is a boundary, as long as the agent has no other way to the server.',
  api: 'A rule of a request is a boundary for that request, as long as only your code writes it.',
};

/** How far a rule of such a format reaches. */
export function enforcementOf({ kind, locked }: Format): string {
  return locked ?? ENFORCEMENT[kind];
}

/** How a format was checked, without claiming more than was done. */
export function proofText({ kind, by, version, date }: Proof): string {
  if (kind === 'engine') return `Run in ${by} ${version} on ${date}: every decision came out as intended.`;
  if (kind === 'parser') return `Read and decided by ${by} ${version} on ${date}; the product itself was not run.`;
  if (kind === 'grammar') return `Checked on ${date} by ${by} (${version}); the product itself was not run.`;
  return `Shape only, on ${date}: ${by} (${version}). No public validator exists.`;
}
