import { join } from 'node:path';
import * as z from 'zod';
import { readJson } from './read-json.ts';

/** Where it is recorded how many of our own dangerous definitions run unasked. */
export const DANGERS_FILE = join('content', 'benchmark', 'dangers.json');

const Count = z.int().min(0);
const OwnDangers = z.object({
  rows: z.array(z.object({ danger: z.string(), definitions: Count, unasked: Count })),
  definitions: Count,
  unasked: Count,
  innocents: Count,
  asked: Count,
});
export type OwnDangers = z.output<typeof OwnDangers>;

/** The recorded count. A test compares it with what the classifier says now. */
export function readOwnDangers(file = DANGERS_FILE): OwnDangers {
  return OwnDangers.parse(readJson(file, 'Count again: npm run accuracy -- --data <folder> --write.'));
}
