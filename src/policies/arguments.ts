import type { ArgumentRule, Decision, Rate } from '#model/policy.ts';
import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import type { Effect } from '#model/words.ts';
import {
  capped,
  inChannel,
  listedHost,
  LONGEST,
  mailed,
  publicHost,
  rooted,
  selecting,
  short,
  type Kind,
} from './argument-kinds.ts';
import { parametersOf, type Parameter } from './parameters.ts';

const READING = /^(get|list|search|read|find|fetch|describe|show|view|count|status|info|lookup|browse|help)(?![a-z])/i;
const CHANGING =
  /(create|delete|remove|update|upsert|set|add|insert|write|replace|edit|move|clear|reset|run|exec|send|start|stop|approve|revoke|apply|import|upload|mark|sync|close|merge|lock|out$)/i;
const MODE = /^(action|operation|op|method|mode|command|verb)$/i;

// The reads of a tool with several modes; a value that also names a change is none.
const readsOf = ({ name, values }: Parameter) =>
  MODE.test(name) ? values.filter((value) => READING.test(value) && !CHANGING.test(value)) : [];

const modeRules = (parameters: Parameter[]): ArgumentRule[] =>
  parameters.flatMap((parameter) => {
    const reads = readsOf(parameter);
    if (reads.length === 0 || reads.length === parameter.values.length) return [];
    return [{ path: [parameter.name], op: 'in', value: reads, label: 'Only modes that read', example: reads[0] }];
  });

const isText = ({ type, values }: Parameter) => type === 'string' && values.length === 0;
const named = (pattern: RegExp) => (parameter: Parameter) => isText(parameter) && pattern.test(parameter.name);

const isAddress = named(/^(url|uri|href|link|target_?url|page_?url|base_?url|website)$/i);
const isPath = named(
  /^(path|file|file_?path|file_?name|filename|directory|dir|folder|source|destination|target_?path|abs_?path)$/i,
);
const isMail = named(/^(to|email|recipient|recipient_email|to_email)$/i);
const isChannel = named(/^(channel|channel_?id|chat_?id|room|room_?id|conversation_?id|phone|phone_?number)$/i);
const isStatement = named(/^(sql|query|statement)$/i);
const isAmount = ({ name, type }: Parameter) =>
  (type === 'number' || type === 'integer') && /^(amount|total|price|sum|amount_?cents|usd|value)$/i.test(name);

const each = (parameters: Parameter[], is: (parameter: Parameter) => boolean, kind: Kind) =>
  parameters.filter(is).flatMap(kind);

const only = (effects: Effect[], ...allowed: Effect[]) => effects.every((effect) => allowed.includes(effect));

const limit = (max: number): Rate => ({ max, window: 'minute' });

const restrictions = ({ category, effects }: Verdict, parameters: Parameter[], tool: Tool): ArgumentRule[] => {
  const required = parameters.filter((parameter) => parameter.required);
  const speaksSql = /\bsql\b|\bselect\b/i.test(
    [tool.name.replaceAll('_', ' '), tool.description, ...required.flatMap(({ name, text }) => [name, text])].join(' '),
  );
  return [
    ...(effects.includes('egress') ? each(required, isAddress, publicHost) : []),
    ...(category === 'read' && speaksSql ? each(required, isStatement, selecting) : []),
    ...each(
      required,
      (parameter) =>
        isText(parameter) && (parameter.maxLength ?? Infinity) <= LONGEST && (parameter.maxLength ?? 0) > 0,
      short,
    ),
  ];
};

// What the reader may open on purpose. Never for what a posture denies.
const choices = ({ category, effects }: Verdict, parameters: Parameter[]): ArgumentRule[] => {
  if (effects.includes('financial')) return only(effects, 'financial') ? each(parameters, isAmount, capped) : [];
  if (effects.includes('communication') && only(effects, 'communication'))
    return parameters.some(isMail) ? each(parameters, isMail, mailed) : each(parameters, isChannel, inChannel);
  if (effects.includes('egress') && only(effects, 'egress')) return each(parameters, isAddress, listedHost);
  return category === 'write' && only(effects, 'destructive') ? each(parameters, isPath, rooted) : [];
};

const OPAQUE: Effect[] = ['credentials', 'code', 'egress'];

/** Adds to a decision what the tool's own arguments allow to say: conditions on what passes, and what may pass of the rest. */
export const withArguments = (decision: Decision, tool: Tool, verdict: Verdict): Decision => {
  if (verdict.unknown) return decision;
  const parameters = parametersOf(tool);
  if (decision.action === 'allow') {
    const rules = restrictions(verdict, parameters, tool);
    return rules.length > 0 ? { ...decision, arguments: rules } : decision;
  }
  const modes = verdict.effects.some((effect) => OPAQUE.includes(effect)) ? [] : modeRules(parameters);
  if (modes.length > 0) return { ...decision, opening: { rules: modes } };
  const chosen = decision.action === 'ask' ? choices(verdict, parameters) : [];
  return chosen.length > 0 ? { ...decision, opening: { rules: chosen, rate: limit(10) } } : decision;
};
