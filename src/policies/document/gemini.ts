import { stringify } from 'smol-toml';
import type { ArgumentRule, ServerPolicy } from '#model/policy.ts';
import type { Fitted, FittedTool, Holds, Key } from './format.ts';
import { plainKey } from './keys.ts';
import { geminiName } from './mangle.ts';

/** The words of its rules for what becomes of a call. */
export const GEMINI_DECISIONS = { allow: 'allow', ask: 'ask_user', deny: 'deny' } as const;

// Above what a user's settings amount to, which is 950 at most: `trust`, `tools.allowed`, `mcp.allowed`, saved approvals.
const PRIORITIES = { allow: 980, ask: 980, deny: 990 } as const;
const UNLISTED_PRIORITY = 970;
const OPENING_PRIORITY = 995;

/** A policy file of Gemini CLI, a user's or an administrator's. */
export function geminiDocument({ alias, scope }: ServerPolicy, { tools }: Fitted): string {
  const unlisted = {
    mcpName: alias,
    toolName: '*',
    decision: 'deny',
    priority: UNLISTED_PRIORITY,
    denyMessage: 'It is not on the list of reviewed tools.',
  };
  const rules = [
    ...(scope === 'server' ? [unlisted] : []),
    ...rulesOf(tools, alias),
    ...tools.flatMap((tool) => [...openingOf(tool, alias), ...refusalsOf(tool, alias)]),
  ];
  return `${stringify({ rule: rules })}\n`;
}

/** The key of a server there: nearly any text. */
export function geminiKey(alias: string): Key {
  const rename = plainKey(alias);
  if (/^mcp(_|$)/.test(alias))
    return { refused: '`mcp` at its beginning is taken for the prefix of every tool', rename };
  return /^[^*?\p{C}]+$/u.test(alias) && alias !== '__proto__'
    ? { written: alias }
    : { refused: 'a rule takes no wildcard and no invisible character in it', rename };
}

/** What such a file is able to hold. */
export const GEMINI_HOLDS: Holds = {
  ask: true,
  deny: true,
  rate: false,
  // One pattern holds one condition, and only a list of values is safe from the order and escaping of JSON; so is an absence.
  arguments: (rules) => rules.every(isAbsence) || (rules.length === 1 && rules[0]?.op === 'in'),
  reason: true,
  unlisted: 'deny',
  spell: (tool, alias) => ({ written: geminiName(tool, alias) }),
};

function escaped(text: string) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

// A name stands after a zero byte, which no value can contain.
function givenPattern({ path }: ArgumentRule) {
  return `\\0${escaped(JSON.stringify(path[0]))}:`;
}

function isAbsence({ op, value }: ArgumentRule) {
  return op === 'exists' && value === false;
}

// Each pair of the top level stands between zero bytes.
function argumentsPattern({ path, value }: ArgumentRule) {
  return `\\0${escaped(JSON.stringify(path[0]))}:(${(value as string[]).map((item) => escaped(JSON.stringify(item))).join('|')})\\0`;
}

function openingOf(tool: FittedTool, alias: string) {
  return (tool.opening?.rules ?? []).map((rule) => ({
    mcpName: alias,
    toolName: shortOrWhole(tool, alias),
    decision: 'allow',
    priority: OPENING_PRIORITY,
    argsPattern: argumentsPattern(rule),
  }));
}

function refusalsOf(tool: FittedTool, alias: string) {
  return (tool.arguments ?? []).map((rule) => ({
    mcpName: alias,
    toolName: shortOrWhole(tool, alias),
    decision: 'deny',
    priority: OPENING_PRIORITY,
    argsPattern: givenPattern(rule),
    denyMessage: `${rule.label}.`,
  }));
}

// The engine completes a short name itself; anything it would have to change first goes in whole.
function shortOrWhole({ tool, written }: FittedTool, alias: string) {
  return written === `mcp_${alias}_${tool}` && !tool.startsWith('mcp_') && !tool.includes('__') ? tool : written;
}

function rulesOf(tools: FittedTool[], alias: string) {
  const groups = Map.groupBy(tools, ({ action, intended }) => (action === 'deny' ? `deny ${intended.reason}` : action));
  return [...groups.values()].map((group) => {
    const { action, intended } = group[0] as FittedTool;
    return {
      mcpName: alias,
      toolName: group.map((tool) => shortOrWhole(tool, alias)),
      decision: GEMINI_DECISIONS[action],
      priority: PRIORITIES[action],
      ...(action === 'deny' && { denyMessage: intended.reason }),
    };
  });
}
