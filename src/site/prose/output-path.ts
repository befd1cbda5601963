import { identifierWords } from '#model/identifier.ts';
import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import { parametersOf } from '#definition/argument-signals.ts';

const SAVES = /\b(?:sav|writ|stor|export|download)(?:e|es|ed|ing|ten)?\b/i;
const TARGETS = new Set(['output', 'out', 'save', 'destination', 'target', 'export']);

/** Whether a tool that only reads has a parameter for a file that its answer is written to. */
export const writesFileOnRequest = ({ inputSchema }: Tool, { category }: Verdict): boolean =>
  (category === 'read' || category === 'other') &&
  parametersOf(inputSchema).some(
    ({ name, description, signal }) =>
      signal === 'path' && (SAVES.test(description) || identifierWords(name).some((word) => TARGETS.has(word))),
  );
