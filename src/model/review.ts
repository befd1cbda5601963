import * as z from 'zod';
import { CATEGORIES, EFFECTS, SEVERITIES } from './words.ts';

/** A judgement of one tool made by reading its definition. It decides as long as the definition stays the same. */
export const Review = z.strictObject({
  tool: z.string().min(1).describe('The exact name from tools/list'),
  definition: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('sha-256 of the canonical definition that was read, as in content/tools.lock.json'),
  category: z.enum(CATEGORIES),
  effects: z.array(z.enum(EFFECTS)),
  severity: z.enum(SEVERITIES),
  sure: z.boolean().describe('False where a second reader could well judge otherwise'),
  reason: z.string().min(1).describe('One sentence of our own'),
  by: z
    .enum(['language model', 'person'])
    .default('language model')
    .describe('Who judged. A correction by a person is marked as such'),
});
export type Review = z.output<typeof Review>;

/** What `content/reviews/<server>.json` holds. */
export const ServerReviews = z.strictObject({ tools: z.array(Review) });
export type ServerReviews = z.output<typeof ServerReviews>;
