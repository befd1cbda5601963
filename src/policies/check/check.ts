import * as z from 'zod';
import { isObject } from '#model/object.ts';
import type { Action } from '#model/policy.ts';

/** A call as an engine sees it. */
type Call = { alias: string; tool: string; arguments?: Record<string, unknown> };

/** What an engine does with a call, and how often in a window. */
type Outcome = { action: Action; limit?: string };

/** A format judged from outside: its grammar, and the documented semantics of its engine. */
export type Check = {
  problems: (text: string) => string[];
  /** Reads the document once and decides any number of calls. */
  engine: (text: string) => (call: Call) => Outcome;
};

/** Checks by the id of their format. */
export type Checks = Record<string, Check>;

/** Gives the checks of a file their type. */
export function defineChecks(checks: Checks): Checks {
  return checks;
}

/** The problems of a text that must parse and then fit a shape. */
export function shapeProblems(text: string, parse: (text: string) => unknown, shape: z.ZodType): string[] {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    return [(error as Error).message];
  }
  const result = shape.safeParse(value);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`);
}

/** An object whose keys may be any text. A validated record would lose the key `__proto__`. */
export function underAnyKey<Shape extends z.ZodType>(shape: Shape): z.ZodType<Record<string, z.output<Shape>>> {
  return z.custom<Record<string, z.output<Shape>>>(
    (value) => isObject(value) && Object.values(value).every((entry) => shape.safeParse(entry).success),
    'an entry has another shape',
  );
}

/** Whether no entry is there twice. */
export function distinct(entries: unknown[]): boolean {
  return new Set(entries).size === entries.length;
}

/** What a gateway does that lets a call through or does not. */
export function atGateway({ allowed, limit }: { allowed: boolean; limit?: string }): Outcome {
  return { action: allowed ? 'allow' : 'deny', ...(limit && { limit }) };
}
