import * as z from 'zod';
import { defineChecks, distinct, shapeProblems, type Check } from './check.ts';

const Permissions = z.strictObject({
  mcpAllowlist: z.array(z.string().regex(/^[^*:]+:[^*:\p{Lu}]+$/u)).refine(distinct, 'a name is there twice'),
});

/** Cursor: on the list, whatever the case of letters, or it asks. */
const cursor: Check = {
  problems: (text) => shapeProblems(text, JSON.parse, Permissions),
  engine: (text) => {
    const { mcpAllowlist: allowed } = Permissions.parse(JSON.parse(text));
    const names = allowed.map((name) => name.toLowerCase());
    return ({ alias, tool }) => ({ action: names.includes(`${alias}:${tool}`.toLowerCase()) ? 'allow' : 'ask' });
  },
};

export default defineChecks({ cursor });
