import * as z from 'zod';
import { CATEGORIES, CONFIDENCES, EFFECTS, LEVELS, SEVERITIES } from '#model/words.ts';

/** A documented attack that this very version is open to. */
const Flaw = z.strictObject({
  attack: z.string().describe('Explained at /attacks/<attack>/'),
  title: z.string(),
  package: z.string(),
  version: z.string(),
});

/** What the rules alone say: a judgement without what it rests on. */
const RulesVerdict = z.strictObject({
  category: z.enum(CATEGORIES).describe('What an ordinary call does, the gravest of what it offers'),
  effects: z.array(z.enum(EFFECTS)).describe('What a call can do beyond its category'),
  risk: z
    .enum(LEVELS)
    .describe('A function of category and effects, or `unknown`: the definition does not tell, which is not harmless'),
  severity: z.enum(SEVERITIES).describe('What one misused call could cost at worst'),
  confidence: z.enum(CONFIDENCES),
  runnerUp: z.enum(CATEGORIES).nullable().describe('The category with the next best evidence'),
  unknown: z.boolean().describe('The definition does not tell what a call does: not known is not harmless'),
  confined: z.boolean().describe("An Execute whose effect stays in the caller's own disposable session"),
  flaw: Flaw.nullable().describe(
    'Where there is one, the level is at least high and no policy lets calls pass unasked',
  ),
});

const Quotation = z.strictObject({
  rule: z.string().describe('Explained at /rules/<rule>/'),
  field: z
    .string()
    .describe('JSON Pointer into the definition without its first slash; `server/…` is about the server'),
  quote: z.string().describe("Verbatim from the server's definition"),
});

/** A verdict with the words that it rests on. */
export const PublicVerdict = RulesVerdict.extend({
  decidedBy: z.enum(['rules', 'review']).describe('A review of this very definition decides before the rules'),
  evidence: z.array(Quotation).describe('The words that speak for the verdict, the weightiest first'),
  statistical: z
    .number()
    .describe('Share of the lead over the runner-up that comes from learned words, not from named rules'),
  contradicts: z.array(Quotation).describe("The author's annotations that the definition contradicts"),
  dangers: z.array(Quotation).describe('Dangers that the definition speaks of and the verdict does not contain'),
  suspicious: z.array(Quotation).describe('Text that tries to steer the reader or the classifier'),
  classifier: z.string().describe('Version of rules and weights'),
});

/** A reader's judgement of a tool, with its reason. */
export const PublicReview = z.strictObject({
  category: z.enum(CATEGORIES),
  effects: z.array(z.enum(EFFECTS)),
  severity: z.enum(SEVERITIES),
  sure: z.boolean().describe('False where a second reader could well judge otherwise'),
  reason: z.string(),
  by: z.enum(['language model', 'person']),
  current: z.boolean().describe('False where the definition has changed since: it decides nothing then'),
  rules: RulesVerdict.describe('What the rules alone say'),
});

/** What definitions cost in every conversation. */
export const Cost = z.strictObject({
  encoding: z.literal('o200k_base'),
  count: z.int().min(0).describe('Of name, description and input schema as compact JSON'),
  atLeast: z.boolean().describe('True where a definition was too long to be counted to its end'),
});

const Subject = z.strictObject({
  server: z.string().describe('Slug of the server'),
  tool: z.string().describe('Exact name from tools/list'),
  sha256: z.string().describe('Of the canonical definition that was judged'),
});

/** One line of the dump: judgements and names, none of the servers' texts. */
export const VerdictLine = Subject.extend(RulesVerdict.shape).extend({
  decidedBy: z.enum(['rules', 'review']),
  rules: RulesVerdict.nullable().describe('What the rules alone say, where there is a review'),
  reason: z.string().nullable().describe('Of the review, where there is one'),
  evidence: z.array(z.string()).describe('The rules that speak for the verdict, the weightiest first'),
  tokens: Cost,
  classifier: z.string(),
  page: z.string().describe('Path on this site'),
});
