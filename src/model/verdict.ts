import * as z from 'zod';
import { CATEGORIES, CONFIDENCES, EFFECTS, LEVELS, SEVERITIES } from './words.ts';

/** A place in a definition that a rule points at. */
export type Spot = { field: string; quote: string };

/** A rule's observation. `quote` is a verbatim substring of the text that `field` points to (see field.ts). */
export const Evidence = z.object({
  rule: z.string(),
  field: z
    .string()
    .describe('JSON Pointer into the tool without its leading slash; `server/…` points into the server facts'),
  quote: z.string().min(1),
  claims: z.object({
    category: z.enum(CATEGORIES).optional(),
    effects: z.array(z.enum(EFFECTS)).optional(),
  }),
});
export type Evidence = z.output<typeof Evidence>;

/** A documented attack that this very version of the package is open to. */
export const KnownFlaw = z.object({
  attack: z.string().describe('Slug of the attack'),
  title: z.string(),
  package: z.string(),
  version: z.string(),
});
export type KnownFlaw = z.output<typeof KnownFlaw>;

/** What we say of a tool. Computed from the definition and its server's facts. */
export const Verdict = z.object({
  category: z.enum(CATEGORIES),
  effects: z.array(z.enum(EFFECTS)).describe('In the order of EFFECTS'),
  risk: z.enum(LEVELS).describe('A function of category and effects; `unknown` where the definition does not tell'),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  runnerUp: z.enum(CATEGORIES).nullable().describe('The category with the next best evidence'),
  unknown: z.boolean().describe('The definition gives nothing to go on: Other, confidence low, policy "ask"'),
  confined: z.boolean().describe("An Execute whose effect stays in the caller's own disposable session"),
  flaw: KnownFlaw.nullable().describe('Raises the level to high at least, whatever the definition says'),
  evidence: z.array(Evidence).describe('What decided, the weightiest first'),
  statistical: z.number().min(0).max(1).describe('How much of the lead over the runner-up comes from learned words'),
  contradicts: z.array(Evidence).describe("Author's annotations that the definition contradicts"),
  dangers: z.array(Evidence).describe('Dangers that the definition speaks of and the verdict does not contain'),
  suspicious: z.array(Evidence).describe('Text that tries to steer the reader or the classifier'),
  classifier: z.string().describe('Version of rules and weights'),
});
export type Verdict = z.output<typeof Verdict>;
