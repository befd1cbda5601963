import * as z from 'zod';
import { defineChecks, distinct, shapeProblems, type Check } from './check.ts';

const Permissions = z.strictObject({
  mcpAllowlist: z.array(z.string().regex(/^[^*:]+:[^*:]+$/)).refine(distinct, 'a name is there twice'),
});

/** Cursor: on the list, or it asks. */
const cursor: Check = {
  problems: (text) => shapeProblems(text, JSON.parse, Permissions),
  engine: (text) => {
    const { mcpAllowlist: allowed } = Permissions.parse(JSON.parse(text));
    return ({ alias, tool }) => ({ action: allowed.includes(`${alias}:${tool}`) ? 'allow' : 'ask' });
  },
};

export default defineChecks({ cursor });
