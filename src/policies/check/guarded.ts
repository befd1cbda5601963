import type { ServerPolicy } from '#model/policy.ts';
import type { Posture } from '#model/words.ts';
import { checkOf } from './index.ts';
import { render } from '../index.ts';
import { serverPolicy, toolPolicy } from '../decision/posture.ts';
import { notesServer, withParameters, type Judged } from './samples.ts';

/** The policy of one of the sample tools with parameters, by its name. */
export function guardedPolicy(name: string, posture: Posture): ServerPolicy {
  const guarded = withParameters.find(({ tool }) => tool.name === name) as Judged;
  return toolPolicy(notesServer, guarded, posture, withParameters);
}

/** Calls the sample tools with parameters under the document that a format writes for all of them. */
export function guardedCall(format: string, posture: Posture) {
  const { text } = render(format, serverPolicy(notesServer, withParameters, posture));
  const decide = checkOf(format).engine(text as string);
  return (tool: string, given: Record<string, unknown>) => decide({ alias: 'notes', tool, arguments: given }).action;
}
