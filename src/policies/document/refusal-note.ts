import type { Refusal } from '#model/policy.ts';
import type { Holds } from './format.ts';
import { codeText } from './phrases.ts';

/** Why a tool has no rule of its own, or why no rule can open it. */
export function refusalNote({ tool, reason, kind }: Refusal, holds: Holds): string {
  if (kind === 'unoffered') return `${codeText(tool)} is blocked, whatever a rule says: ${reason}`;
  return `No rule of its own for ${codeText(tool)}: ${reason}${kind === 'collision' && holds.deny ? ' The name is blocked.' : ''}`;
}
