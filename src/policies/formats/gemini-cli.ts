import { stringify } from 'smol-toml';
import type { ArgumentRule } from '#model/policy.ts';
import { defineFormat } from '../document/define-format.ts';
import { slugKey } from '../document/keys.ts';
import { joinToml } from '../document/join.ts';
import { type Effective } from '../document/format.ts';
import type { FittedTool } from '../document/format.ts';
import { geminiName } from '../document/mangle.ts';
import { noRates } from '../document/phrases.ts';

const DECISIONS = { allow: 'allow', ask: 'ask_user', deny: 'deny' } as const;
const PRIORITIES = { allow: 200, ask: 200, deny: 300 } as const;
const UNLISTED_PRIORITY = 100;
const OPENING_PRIORITY = 400;

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
      decision: DECISIONS[action],
      priority: PRIORITIES[action],
      ...(action === 'deny' && { denyMessage: intended.reason }),
    };
  });
}

function enforceAnswer({ action }: Effective, alias: string) {
  return `Put a rule with \`decision = "${DECISIONS[action]}"\` for the tool into a file in \`~/.gemini/policies/\`. \`${alias}\` is the name of the server in your settings.`;
}

/** A policy file of Gemini CLI. */
export default defineFormat({
  id: 'gemini-cli',
  order: 30,
  title: 'Gemini CLI',
  terms: ['ask_user', 'mcpName', 'denyMessage'],
  kind: 'client',
  filename: 'gemini-cli.policy.toml',
  language: 'toml',
  merge: 'whole-file',
  additive: true,
  key: slugKey,
  join: joinToml,
  place: 'A `.toml` file in `~/.gemini/policies/`.',
  allowHint: 'change its `decision` to `allow`',
  unlistedText: 'Tools that the server adds later are blocked by the rule for `*`.',
  holds: {
    ask: true,
    deny: true,
    rate: false,
    // One pattern holds one condition, and only a list of values is safe from the order and escaping of JSON; so is an absence.
    arguments: (rules) => rules.every(isAbsence) || (rules.length === 1 && rules[0]?.op === 'in'),
    reason: true,
    unlisted: 'deny',
    spell: (tool, alias) => ({ written: geminiName(tool, alias) }),
  },
  proof: { kind: 'engine', by: 'Gemini CLI', version: '0.61.0', date: '2026-11-21' },
  write: ({ alias, scope }, { tools }) => {
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
    return { text: `${stringify({ rule: rules })}\n` };
  },
  steps: ({ policy }) => [
    `Save the document as \`~/.gemini/policies/${policy.alias}.toml\`.`,
    `If the server has another name than \`${policy.alias}\` in \`~/.gemini/settings.json\`, change every \`mcpName\`. A name with an underscore does not work.`,
    'Start Gemini CLI again. Without a person to ask, as in a script, `ask_user` means a refusal.',
  ],
  answers: ({ policy }, tool) => ({
    enforce: enforceAnswer(tool, policy.alias),
    rate: noRates('Gemini CLI'),
    block:
      'Give it a rule of its own with `decision = "deny"` and the highest `priority`: the model then no longer sees the tool.',
  }),
});
