import * as z from 'zod';
import { claudeName } from '../document/mangle.ts';
import { defineChecks, distinct, shapeProblems, type Check } from './check.ts';

// Entries outside this pattern are accepted by the published schema and then ignored by the engine.
const Names = z
  .array(z.string().regex(/^mcp__[a-zA-Z0-9-]+__[a-zA-Z0-9_-]+$/))
  .min(1)
  .refine(distinct, 'an entry is there twice');

const Settings = z.strictObject({
  $schema: z.literal('https://json.schemastore.org/claude-code-settings.json'),
  permissions: z
    .strictObject({ allow: Names, ask: Names, deny: Names })
    .partial()
    .refine((lists) => distinct(Object.values(lists).flat()), 'a tool is in two lists'),
});

/** Claude Code: `deny` before `ask` before `allow`; what is not listed prompts. */
const claudeCode: Check = {
  problems: (text) => shapeProblems(text, JSON.parse, Settings),
  engine: (text) => {
    const { permissions } = Settings.parse(JSON.parse(text));
    return ({ alias, tool }) => {
      const name = claudeName(tool, alias);
      const action = (['deny', 'ask', 'allow'] as const).find((list) => permissions[list]?.includes(name));
      return { action: action ?? 'ask' };
    };
  },
};

export default defineChecks({ 'claude-code': claudeCode });
