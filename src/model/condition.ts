import * as z from 'zod';
import { REACHES } from './reach.ts';
import { CATEGORIES, EFFECTS } from './words.ts';

/** What a parameter's name or format says that it carries into a call. */
const ARGUMENT_SIGNALS = ['address', 'path', 'command', 'query', 'amount', 'recipient', 'secret'] as const;
export type ArgumentSignal = (typeof ARGUMENT_SIGNALS)[number];

/** The parts that a combination is made of; each must be met by some tool. */
export const LEGS = ['untrusted-input', 'private-data', 'outbound'] as const;
export type Leg = (typeof LEGS)[number];

/** Text that ends in one full stop. */
export const Sentence = z.string().regex(/^\S.*[.]$/s, 'end it with one full stop');

/** One way for a tool to be usable in an attack: everything that it names must hold. */
export const Condition = z.strictObject({
  category: z.array(z.enum(CATEGORIES)).min(1).optional().describe('One of these'),
  effects: z.array(z.enum(EFFECTS)).min(1).optional().describe('All of these'),
  without: z.array(z.enum(EFFECTS)).min(1).optional().describe('None of these'),
  arguments: z.array(z.enum(ARGUMENT_SIGNALS)).min(1).optional().describe('Takes at least one of these'),
  reach: z.array(z.enum(REACHES)).min(1).optional().describe('At least one of these'),
  leg: z.enum(LEGS).optional().describe('The part that such a tool plays in a combination'),
  because: Sentence.describe('Which fact of the tool makes the attack apply, said of "it", the tool'),
});
export type Condition = z.output<typeof Condition>;
