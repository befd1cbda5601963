import { isObject } from '#model/object.ts';
import type { JsonSchema } from '#model/tool.ts';

/** A way of writing a schema, which says the same of a call as any other. */
export type Writing = { way: string; rewrite: (inputSchema: JsonSchema) => JsonSchema };

/** The ways in which schema libraries write the arguments of one and the same tool, for tests. */
export const WRITINGS: readonly Writing[] = [
  { way: 'in the open', rewrite: (inputSchema) => inputSchema },
  { way: 'behind $ref', rewrite: (inputSchema) => referring(inputSchema, (reference) => reference) },
  { way: 'in allOf', rewrite: (inputSchema) => each(inputSchema, (own) => ({ allOf: [own] })) },
  { way: 'as Optional', rewrite: (inputSchema) => each(inputSchema, (own) => ({ anyOf: [own, { type: 'null' }] })) },
  {
    way: 'as Optional behind $ref',
    rewrite: (inputSchema) => referring(inputSchema, (own) => ({ anyOf: [{ allOf: [own] }, { type: 'null' }] })),
  },
  {
    way: 'behind a root $ref',
    rewrite: (inputSchema) => ({ $ref: '#/$defs/Arguments', $defs: { Arguments: inputSchema } }),
  },
];

type Json = Record<string, unknown>;

const argumentsIn = ({ properties }: JsonSchema) => Object.entries(isObject(properties) ? properties : {});

function each(inputSchema: JsonSchema, rewrite: (own: unknown, position: number) => unknown): JsonSchema {
  const properties = argumentsIn(inputSchema).map(([name, own], position) => [name, rewrite(own, position)]);
  return { ...inputSchema, properties: Object.fromEntries(properties) as Json };
}

function referring(inputSchema: JsonSchema, rewrite: (reference: Json) => Json): JsonSchema {
  const $defs = Object.fromEntries(argumentsIn(inputSchema).map(([, own], position) => [`Argument${position}`, own]));
  return { ...each(inputSchema, (_, position) => rewrite({ $ref: `#/$defs/Argument${position}` })), $defs };
}
