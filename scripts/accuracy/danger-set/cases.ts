import type { Tool } from '#model/tool.ts';
import { DANGERS, HARMLESS_OPENINGS, type DangerCase } from './dangers.ts';
import { INNOCENTS } from './innocents.ts';

/** A definition with what it is dangerous for. */
export type Case = { tool: Tool; danger: DangerCase };

/** Every danger beside every look-harmless name, said in each of its ways. */
export function dangerousCases(): Case[] {
  return DANGERS.flatMap((danger) =>
    HARMLESS_OPENINGS.flatMap(([name, opening]) => [
      ...danger.says.map((sentence) => ({
        danger,
        tool: { name, description: `${opening} ${sentence}`, inputSchema: ONE },
      })),
      ...(danger.takes
        ? [
            {
              danger,
              tool: {
                name,
                description: opening,
                inputSchema: { type: 'object', properties: { ...ONE.properties, ...danger.takes } },
              },
            },
          ]
        : []),
    ]),
  );
}

const ONE = { type: 'object', properties: { id: { type: 'string' } } };

const SHORT = /^(?<name>[^:(]+)(?:\((?<parameters>[^)]*)\))?: (?<description>.*)$/s;
const LISTED = new Set(['rows', 'items']);

/** The definitions that use such words and do no harm. */
export function innocentCases(): Tool[] {
  return INNOCENTS.map((line) => {
    const { name = line, parameters, description = '' } = SHORT.exec(line)?.groups ?? {};
    const names = parameters?.split(', ') ?? [];
    const properties = Object.fromEntries(names.map((one) => [one, { type: LISTED.has(one) ? 'array' : 'string' }]));
    return { name, description, inputSchema: { type: 'object', properties } };
  });
}
