import { parse } from 'smol-toml';
import * as z from 'zod';
import { geminiName } from '../document/mangle.ts';
import { defineChecks, shapeProblems, type Check } from './check.ts';

const Name = z.string().regex(/^(\*|[a-zA-Z0-9_\-.:]+)$/);

const Policy = z.strictObject({
  rule: z
    .array(
      z.strictObject({
        mcpName: z.string().regex(/^[^*?]+$/),
        toolName: z.union([Name, z.array(Name).min(1)]),
        decision: z.enum(['allow', 'deny', 'ask_user']),
        // Below 970 a user's settings win.
        priority: z.int().min(970).max(999),
        denyMessage: z.string().optional(),
        argsPattern: z.string().optional(),
      }),
    )
    .optional(),
});

type Rule = NonNullable<z.output<typeof Policy>['rule']>[number];

// The text that patterns are matched against: the top level's pairs sorted and set off by zero bytes.
function argumentText(values: Record<string, unknown>): string {
  return `{${Object.keys(values)
    .toSorted()
    .map((key) => `\0${JSON.stringify(key)}:${JSON.stringify(values[key])}\0`)
    .join(',')}}`;
}

function matches(
  { mcpName, toolName, argsPattern }: Rule,
  alias: string,
  name: string,
  given: Record<string, unknown>,
) {
  if (mcpName !== alias) return false;
  const named = [toolName]
    .flat()
    .some((candidate) => candidate === '*' || candidate === name || `mcp_${alias}_${candidate}` === name);
  return named && (argsPattern === undefined || new RegExp(argsPattern).test(argumentText(given)));
}

const ACTIONS = { allow: 'allow', ask_user: 'ask', deny: 'deny' } as const;

/** Gemini CLI: the matching rule with the highest priority; without one it asks. */
const geminiCli: Check = {
  problems: (text) => shapeProblems(text, parse, Policy),
  engine: (text) => {
    const rules = (Policy.parse(parse(text)).rule ?? []).toSorted((a, b) => b.priority - a.priority);
    return ({ alias, tool, arguments: given = {} }) => {
      const rule = rules.find((candidate) => matches(candidate, alias, geminiName(tool, alias), given));
      return { action: rule ? ACTIONS[rule.decision] : 'ask' };
    };
  },
};

export default defineChecks({ 'gemini-cli': geminiCli, 'gemini-managed': geminiCli });
