import { WRITINGS, type Writing } from '#definition/writings.ts';
import type { ServerPolicy } from '#model/policy.ts';
import type { Posture } from '#model/words.ts';
import { serverPolicy, toolPolicy } from '../decision/posture.ts';
import { render } from '../index.ts';
import { checkOf } from './index.ts';
import { notesServer, withParameters, type Judged } from '../samples.ts';

const [OPEN] = WRITINGS as [Writing];

/** A tool with its schema written in another way. */
export function rewritten({ tool, verdict }: Judged, rewrite: Writing['rewrite']): Judged {
  return { tool: { ...tool, inputSchema: rewrite(tool.inputSchema) }, verdict };
}

/** The policy of one of the sample tools with parameters, by its name. */
export function guardedPolicy(name: string, posture: Posture, { rewrite } = OPEN): ServerPolicy {
  const tools = withParameters.map((tool) => rewritten(tool, rewrite));
  return toolPolicy(notesServer, tools.find(({ tool }) => tool.name === name) as Judged, posture, tools);
}

/** Calls the sample tools with parameters under the document that a format writes for all of them. */
export function guardedCall(format: string, posture: Posture, { rewrite } = OPEN) {
  const tools = withParameters.map((tool) => rewritten(tool, rewrite));
  const { text } = render(format, serverPolicy(notesServer, tools, posture));
  const decide = checkOf(format).engine(text as string);
  return (tool: string, given: Record<string, unknown>) => decide({ alias: 'notes', tool, arguments: given }).action;
}
