import * as z from 'zod';
import { defineChecks, distinct, shapeProblems, type Check } from './check.ts';

// A rule with another sign is read as a pattern, or as nothing at all.
const Names = z
  .array(z.string().regex(/^mcp__[^$*]+__[^$*]*[^$*)]$/))
  .min(1)
  .refine(distinct, 'an entry is there twice');

const Settings = z.strictObject({
  mcpServers: z
    .record(
      z.string().regex(/^[^$*]*[^$*)]$/),
      z.strictObject({ includeTools: z.array(z.string().regex(/^[^$]+$/)).refine(distinct, 'a tool is there twice') }),
    )
    .optional(),
  permissions: z
    .strictObject({ allow: Names, ask: Names, deny: Names })
    .partial()
    .refine((lists) => distinct(Object.values(lists).flat()), 'a tool is in two lists'),
});

// A tool that is offered without a rule, or has a rule and is hidden, was spelt in two ways.
function unmatched({ mcpServers = {}, permissions }: z.infer<typeof Settings>): string[] {
  const open = [...(permissions.allow ?? []), ...(permissions.ask ?? [])];
  return Object.entries(mcpServers).flatMap(([key, { includeTools }]) => {
    const included = includeTools.map((tool) => `mcp__${key}__${tool}`);
    const ruled = open.filter((name) => name.startsWith(`mcp__${key}__`));
    return [
      ...included.filter((name) => !ruled.includes(name)).map((name) => `${name} is offered and has no rule`),
      ...ruled.filter((name) => !included.includes(name)).map((name) => `${name} has a rule and is not offered`),
    ];
  });
}

/** Qwen Code: what `includeTools` leaves out is hidden; then `deny` before `ask` before `allow`; the rest prompts. */
const qwenCode: Check = {
  problems: (text) => {
    const problems = shapeProblems(text, JSON.parse, Settings);
    return problems.length > 0 ? problems : unmatched(Settings.parse(JSON.parse(text)));
  },
  engine: (text) => {
    const { mcpServers = {}, permissions } = Settings.parse(JSON.parse(text));
    return ({ alias, tool }) => {
      const server = Object.hasOwn(mcpServers, alias) ? mcpServers[alias] : undefined;
      if (server && !server.includeTools.includes(tool)) return { action: 'deny' };
      const name = `mcp__${alias}__${tool}`;
      const action = (['deny', 'ask', 'allow'] as const).find((list) => permissions[list]?.includes(name));
      return { action: action ?? 'ask' };
    };
  },
};

export default defineChecks({ 'qwen-code': qwenCode });
