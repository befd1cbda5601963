import {
  isAddress,
  isAmount,
  isChannel,
  isCurrency,
  isDetour,
  isMail,
  isMultiple,
  isReceiver,
  isText,
} from '#definition/parameter-kinds.ts';
import type { Parameter } from '#definition/parameters.ts';
import { isLocalPath, isLocation } from '#definition/path-kinds.ts';
import type { ArgumentRule } from '#model/policy.ts';
import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import type { Effect } from '#model/words.ts';
import { capped, inChannel, inCurrency, listedHost, mailed, rooted, unaddressed, type Kind } from './argument-kinds.ts';

/** The conditions that keep a tool below one folder. Lists that a call cannot do without are out of their reach. */
export function offered(parameters: Parameter[], tool: Tool): ArgumentRule[] {
  const texts = parameters.filter((parameter) => parameter.required && isText(parameter));
  if (!texts.some((parameter) => isLocalPath(parameter, parameters, tool))) return [];
  const paths = texts.filter((parameter) => isLocation(parameter) || isLocalPath(parameter, parameters, tool));
  return [
    ...paths.flatMap(rooted),
    ...parameters.filter((parameter) => !parameter.required && isLocation(parameter)).flatMap(unaddressed),
  ];
}

/** The conditions under which the reader may open a tool on purpose. Never for what a posture denies. */
export function choices({ category, effects }: Verdict, parameters: Parameter[], tool: Tool): ArgumentRule[] {
  if (effects.includes('financial')) return only(effects, 'financial') ? paid(parameters) : [];
  if (effects.includes('communication') && only(effects, 'communication')) return sent(parameters);
  if (effects.includes('egress') && only(effects, 'egress')) return visited(parameters);
  return category === 'write' && only(effects, 'destructive') ? kept(parameters, tool) : [];
}

function each(parameters: Parameter[], is: (parameter: Parameter) => boolean, kind: Kind) {
  return parameters.filter(is).flatMap(kind);
}

// What says by another name whom, where or how much would pass the conditions by: calls do without it, or nothing is opened.
function guarded(
  parameters: Parameter[],
  rules: ArgumentRule[],
  is: (parameter: Parameter) => boolean,
): ArgumentRule[] {
  if (rules.length === 0) return [];
  const ruled = new Set(rules.map(({ path }) => path[0]));
  const others = parameters.filter((parameter) => is(parameter) && !ruled.has(parameter.name));
  return others.some(({ required }) => required) ? [] : [...rules, ...others.flatMap(unaddressed)];
}

function kept(parameters: Parameter[], tool: Tool): ArgumentRule[] {
  return parameters.some((parameter) => parameter.required && isLocation(parameter) && !isText(parameter))
    ? []
    : offered(parameters, tool);
}

function paid(parameters: Parameter[]): ArgumentRule[] {
  const amounts = each(parameters, isAmount, capped);
  return guarded(
    parameters,
    amounts.length > 0 ? [...amounts, ...each(parameters, isCurrency, inCurrency)] : [],
    isMultiple,
  );
}

function sent(parameters: Parameter[]): ArgumentRule[] {
  return guarded(
    parameters,
    parameters.some(isMail) ? each(parameters, isMail, mailed) : each(parameters, isChannel, inChannel),
    isReceiver,
  );
}

function visited(parameters: Parameter[]): ArgumentRule[] {
  return guarded(
    parameters,
    each(parameters.filter(isText), isAddress, listedHost),
    (parameter) => isDetour(parameter) || (parameter.items !== '' && isAddress(parameter)),
  );
}

function only(effects: Effect[], ...allowed: Effect[]) {
  return effects.every((effect) => allowed.includes(effect));
}
