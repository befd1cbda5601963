import * as z from 'zod';
import { clineName } from '../document/cline.ts';
import { defineChecks, distinct, shapeProblems, type Check } from './check.ts';

// Without the switch every tool that is not on the list would run.
const Settings = z.strictObject({
  toolAutoApprove: z.literal(false),
  disabledTools: z
    .array(z.string().regex(/^[\w-]{1,64}$/))
    .min(1)
    .refine(distinct, 'a name is there twice')
    .optional(),
});

/** Cline CLI: what is on the list is hidden, of any server; everything else is asked for. */
const cline: Check = {
  problems: (text) => shapeProblems(text, JSON.parse, Settings),
  engine: (text) => {
    const disabled = new Set(Settings.parse(JSON.parse(text)).disabledTools);
    return ({ alias, tool }) => ({ action: disabled.has(clineName(tool, alias)) ? 'deny' : 'ask' });
  },
};

export default defineChecks({ cline });
