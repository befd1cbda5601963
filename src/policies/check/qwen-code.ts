import * as z from 'zod';
import type { Action } from '#model/policy.ts';
import { defineChecks, distinct, shapeProblems, underAnyKey, type Check } from './check.ts';

// A `$` would be expanded, a bracket ends a name, a `*` at its end matches any text, and blanks at its ends are dropped.
const Rule = z
  .string()
  .regex(/^mcp__[^$(]+__[^$(]+$/)
  .refine((rule) => !rule.endsWith('*') && rule.trim() === rule, 'reaches more than one tool');
const Rules = z.array(Rule).min(1).refine(distinct, 'a tool is there twice').optional();

const Settings = z.strictObject({
  permissions: z
    .strictObject({ allow: Rules, ask: Rules, deny: Rules })
    .refine((lists) => distinct(Object.values(lists).flat()), 'a tool is in two lists'),
  mcpServers: underAnyKey(
    z.strictObject({ includeTools: z.array(z.string().regex(/^[^$(]+$/)).refine(distinct, 'a tool is there twice') }),
  ).optional(),
});

// The setting `trust` of a server would run it.
function everyOneRuled({ permissions, mcpServers = {} }: z.output<typeof Settings>) {
  const rules = Object.values(permissions).flat();
  return Object.entries(mcpServers).every(([alias, { includeTools }]) =>
    includeTools.every((tool) => rules.includes(`mcp__${alias}__${tool}`)),
  );
}

// A rule also reaches what an older release would have called so.
function reachedBy(alias: string, tool: string) {
  const raw = `mcp__${alias}__${tool}`;
  const plain = raw.replace(/[^A-Za-z0-9_.-]/g, '_');
  return [raw, plain.length > 63 ? `${plain.slice(0, 28)}___${plain.slice(-32)}` : plain];
}

/** Qwen Code: a tool has to be included; then `deny` before `ask` before `allow`, and what no rule names is asked for. */
const qwenCode: Check = {
  problems: (text) =>
    shapeProblems(text, JSON.parse, Settings.refine(everyOneRuled, 'a tool is included without a rule')),
  engine: (text) => {
    const { permissions, mcpServers = {} } = Settings.parse(JSON.parse(text));
    return ({ alias, tool }) => {
      const server = Object.hasOwn(mcpServers, alias) ? mcpServers[alias] : undefined;
      if (server && !server.includeTools.includes(tool)) return { action: 'deny' };
      const names = reachedBy(alias, tool);
      const found = (['deny', 'ask', 'allow'] as const).find((list) =>
        permissions[list]?.some((rule) => names.includes(rule)),
      );
      return { action: found ?? ('ask' satisfies Action) };
    };
  },
};

export default defineChecks({ 'qwen-code': qwenCode });
