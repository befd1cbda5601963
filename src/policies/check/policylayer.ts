import { isObject } from '#model/object.ts';
import { unknownKeys } from './unknown-keys.ts';
import { atGateway, defineChecks } from './check.ts';

type Json = Record<string, unknown>;

/** Everything in a document that goes beyond the publicly documented subset of PolicyLayer's policy. */
export function policylayerProblems(text: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [(error as Error).message];
  }
  if (!isObject(value)) return ['the document must be an object'];
  const { version, default: standard, hide = [], tools } = value;
  const problems = unknownKeys(value, ['version', 'default', 'hide', 'tools'], 'document');
  if (version !== '1') problems.push('version must be "1"');
  if (standard !== 'deny') problems.push('default must be "deny"');
  if (!Array.isArray(hide) || hide.some((entry) => typeof entry !== 'string' || entry === '*'))
    problems.push('hide must list tools by name');
  return isObject(tools) ? [...problems, ...toolProblems(tools)] : [...problems, 'tools must be an object'];
}

/** Whether a call passes, and how often in a window, as the documentation says. */
export function policylayerEngine(text: string): (tool: string) => { allowed: boolean; limit?: string } {
  const { hide = [], tools } = JSON.parse(text) as {
    hide?: string[];
    tools: Record<string, { limits?: { max: number; window: string }[] }>;
  };
  return (tool) => {
    if (hide.includes(tool) || !Object.hasOwn(tools, tool)) return { allowed: false };
    const [limit] = tools[tool]?.limits ?? [];
    return { allowed: true, ...(limit && { limit: `${limit.max}/${limit.window}` }) };
  };
}

function limitProblems(limit: unknown, place: string): string[] {
  if (!isObject(limit)) return [`${place}: must be an object`];
  const problems = unknownKeys(limit, ['counter', 'window', 'max', 'scope'], place);
  if (typeof limit['counter'] !== 'string' || limit['counter'] === '')
    problems.push(`${place}: counter must be a name`);
  if (limit['window'] !== 'minute') problems.push(`${place}: window must be "minute"`);
  if (!Number.isInteger(limit['max']) || (limit['max'] as number) < 1)
    problems.push(`${place}: max must be a positive number`);
  if (limit['scope'] !== 'grant') problems.push(`${place}: scope must be "grant"`);
  return problems;
}

function toolProblems(tools: Json): string[] {
  const counters: unknown[] = [];
  const problems = Object.entries(tools).flatMap(([tool, rules]) => {
    if (!isObject(rules)) return [`tools.${tool}: must be an object`];
    const limits: unknown = rules['limits'] ?? [];
    if (!Array.isArray(limits)) return [`tools.${tool}.limits: must be a list`];
    counters.push(...limits.filter(isObject).map((limit) => limit['counter']));
    return [
      ...unknownKeys(rules, ['limits'], `tools.${tool}`),
      ...limits.flatMap((limit, at) => limitProblems(limit, `tools.${tool}.limits[${at}]`)),
    ];
  });
  const shared = counters.filter((counter, at) => counters.indexOf(counter) !== at);
  return [...problems, ...shared.map((counter) => `counter "${String(counter)}" is shared by two tools`)];
}

export default defineChecks({
  policylayer: {
    problems: policylayerProblems,
    engine: (text) => {
      const decide = policylayerEngine(text);
      return ({ tool }) => atGateway(decide(tool));
    },
  },
});
