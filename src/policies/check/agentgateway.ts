import { parse as parseExpression } from '@marcbachmann/cel-js';
import { parse } from 'yaml';
import * as z from 'zod';
import { defineChecks, shapeProblems, type Check } from './check.ts';

const Config = z.strictObject({
  mcp: z.strictObject({
    policies: z.strictObject({ mcpAuthorization: z.strictObject({ rules: z.array(z.string().min(1)).min(1) }) }),
  }),
});

function rulesOf(text: string) {
  return Config.parse(parse(text)).mcp.policies.mcpAuthorization.rules;
}

const FIELDS = ['mcp.tool.target', 'mcp.tool.name'];

function expressionProblems(rule: string): string[] {
  try {
    parseExpression(rule);
  } catch (error) {
    return [`${rule}: ${(error as Error).message}`];
  }
  const names = rule.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/[A-Za-z_][\w.]*/g) ?? [];
  return names.filter((name) => ![...FIELDS, 'false'].includes(name)).map((name) => `${rule}: unknown name ${name}`);
}

/** agentgateway: one rule that holds is enough; an evaluation error counts as a rule that does not hold. */
const agentgateway: Check = {
  problems: (text) => {
    const problems = shapeProblems(text, parse, Config);
    return problems.length > 0 ? problems : rulesOf(text).flatMap(expressionProblems);
  },
  engine: (text) => {
    const rules = rulesOf(text).map((rule) => parseExpression(rule));
    return ({ alias, tool }) => {
      const holds = (rule: (typeof rules)[number]) => {
        try {
          return rule({ mcp: { tool: { target: alias, name: tool } } }) === true;
        } catch {
          return false;
        }
      };
      return { action: rules.some(holds) ? 'allow' : 'deny' };
    };
  },
};

export default defineChecks({ agentgateway });
