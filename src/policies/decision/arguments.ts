import { isDetour, isFollowed, isMode, isProgram, isSql, isText } from '#definition/parameter-kinds.ts';
import { parametersOf, readParameters, type Parameter } from '#definition/parameters.ts';
import { isLocalPath, isOutput } from '#definition/path-kinds.ts';
import type { ArgumentRule, Decision, Rate } from '#model/policy.ts';
import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import type { Effect, Posture } from '#model/words.ts';
import { LONGEST, publicHost, returned, selecting, short, unaddressed, type Kind } from './argument-kinds.ts';
import { closesOpenings } from './doubt.ts';
import { choices, offered } from './openings.ts';
import { isReadingMode } from './reading-modes.ts';

type Judged = { tool: Tool; verdict: Verdict; posture: Posture };

const OPAQUE: Effect[] = ['credentials', 'code', 'egress'];

/** Adds to a decision what the tool's own arguments allow to say: conditions on what passes, and what may pass of the rest. */
export function withArguments(decision: Decision, judged: Judged): Decision {
  const { tool, verdict } = judged;
  if (closesOpenings(verdict)) return decision;
  if (decision.action === 'allow') return isCut(tool) ? { action: 'ask', reason: CUT } : restricted(decision, judged);
  const parameters = addressable(tool);
  const modes = verdict.effects.some((effect) => OPAQUE.includes(effect)) ? [] : modeRules(parameters);
  if (modes.length > 0) return { ...decision, opening: { rules: modes } };
  const chosen = decision.action === 'ask' ? choices(verdict, parameters, tool) : [];
  return chosen.length > 0 ? { ...decision, opening: { rules: chosen, rate: limit(10) } } : decision;
}

function readsOf(parameter: Parameter) {
  return isMode(parameter) ? parameter.values.map(({ value }) => value).filter(isReadingMode) : [];
}

// A mode says nothing of the program or the statement that is given beside it.
function modeRules(parameters: Parameter[]): ArgumentRule[] {
  if (parameters.some(isProgram)) return [];
  return parameters.flatMap((parameter) => {
    const reads = readsOf(parameter);
    if (reads.length === 0 || reads.length === parameter.values.length) return [];
    const only = { path: [parameter.name], op: 'in' as const, value: reads, label: 'Only modes that read' };
    return [{ ...only, example: reads[0], ...(parameter.required && { required: true as const }) }];
  });
}

function each(parameters: Parameter[], is: (parameter: Parameter) => boolean, kind: Kind) {
  return parameters.filter(is).flatMap(kind);
}

function limit(max: number): Rate {
  return { max, window: 'minute' };
}

function isShort(parameter: Parameter) {
  return (
    parameter.required && isText(parameter) && (parameter.maxLength ?? 0) > 0 && (parameter.maxLength ?? 0) <= LONGEST
  );
}

// An address that is asked for always can be checked. Of optional ones one is: where it belongs to one of several modes,
// or stands beside another, calls have to go on without it.
function addressRules(verdict: Verdict, parameters: Parameter[]): ArgumentRule[] {
  const followed = parameters.filter((parameter) => isText(parameter) && isFollowed(parameter, verdict));
  const required = followed.filter((parameter) => parameter.required);
  const [first, ...others] = followed.filter((parameter) => !parameter.required);
  const detours = followed.length > 0 ? parameters.filter(isDetour).flatMap(unaddressed) : [];
  if (!first) return [...required.flatMap(publicHost), ...detours];
  const spared = required.length > 0 || parameters.some(isMode);
  return [
    ...required.flatMap(publicHost),
    ...(spared ? unaddressed : publicHost)(first),
    ...others.flatMap(unaddressed),
    ...detours,
  ];
}

function restrictions(verdict: Verdict, parameters: Parameter[]): ArgumentRule[] {
  return [
    ...addressRules(verdict, parameters),
    ...(verdict.category === 'read' ? each(parameters, isSql, selecting) : []),
    ...each(parameters, isShort, short),
    ...each(parameters, (parameter) => isOutput(parameter, verdict), returned),
  ];
}

function isList({ items }: Parameter) {
  return items === 'string';
}

function uncheckedOf(verdict: Verdict, parameters: Parameter[], tool: Tool): string[] {
  return parameters
    .filter(
      (parameter) => isList(parameter) && (isFollowed(parameter, verdict) || isLocalPath(parameter, parameters, tool)),
    )
    .map(({ name }) => name);
}

// A name with a dot or a blank cannot be addressed in every format that looks at arguments.
const ADDRESSABLE = /^[A-Za-z0-9_-]+$/;

const CUT = 'Its input schema is too large to be read to its end.';

// What stands behind the end could call for a condition.
function isCut({ inputSchema }: Tool) {
  return readParameters(inputSchema).unread.some(({ why }) => why === 'many');
}

function addressable({ inputSchema }: Tool) {
  return parametersOf(inputSchema).filter(({ name }) => ADDRESSABLE.test(name));
}

// Under a stricter posture a call that may write a file by the way waits where nothing can tell it from the others.
function restricted(decision: Decision, { tool, verdict, posture }: Judged): Decision {
  const parameters = addressable(tool);
  const rules = restrictions(verdict, parameters);
  const unchecked = uncheckedOf(verdict, parameters, tool);
  const offer = offered(parameters, tool);
  const writes = posture !== 'recommended' && parameters.some((parameter) => isOutput(parameter, verdict));
  return {
    ...decision,
    ...(rules.length > 0 && { arguments: rules }),
    ...(writes && { withoutArguments: 'ask' as const }),
    ...(unchecked.length > 0 && { unchecked }),
    ...(offer.length > 0 && { offer }),
  };
}
