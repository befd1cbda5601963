import { parametersOf } from '#definition/parameters.ts';
import { isOutputFile } from '#definition/path-kinds.ts';
import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';

/** Whether a tool that only reads has a parameter for a file that its answer is written to. */
export function writesFileOnRequest({ inputSchema }: Tool, { category }: Verdict): boolean {
  return (category === 'read' || category === 'other') && parametersOf(inputSchema).some(isOutputFile);
}
