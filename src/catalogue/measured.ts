import { join } from 'node:path';
import * as z from 'zod';
import { CATEGORIES, CONFIDENCES, EFFECTS } from '#model/words.ts';
import { readJson } from './read-json.ts';

/** Where the figures about the labels are recorded. */
export const MEASURED_FILE = join('content', 'benchmark', 'accuracy.json');

/** Where the labels are. */
export const LABELS_FILE = join('content', 'benchmark', 'labels.ndjson');

const Share = z.number().min(0).max(1);
const Count = z.int().min(0);
const Measure = z.object({ precision: Share, recall: Share, f1: Share, wanted: Count });
const Category = z.enum(CATEGORIES);

const Harmless = z.array(
  z.object({ server: z.string(), tool: z.string(), label: Category, category: Category, level: z.enum(CONFIDENCES) }),
);
const Summary = z.object({
  tools: Count,
  servers: Count,
  accuracy: Share,
  sureAccuracy: Share,
  macroF1: Share,
  effects: z.record(z.enum(EFFECTS), Measure),
  sureEffects: z.record(z.enum(EFFECTS), Measure),
  dangerous: Count,
  calledHarmless: Harmless,
});

/** How the classifier compares with the labels, whole owners held out. */
const Measured = z.object({
  classifier: z.string(),
  labels: z.object({
    tools: Count,
    owners: Count,
    servers: Count,
    accuracy: Share,
    sureAccuracy: Share,
    macroF1: Share,
    byServer: z
      .object({ accuracy: Share, sureAccuracy: Share, macroF1: Share })
      .describe('The same where only the server itself is held out, not all servers of its owner'),
    categories: z.record(Category, Measure),
    effects: z.record(z.enum(EFFECTS), Measure),
    sureEffects: z.record(z.enum(EFFECTS), Measure).describe('The same on the tools whose annotator was sure'),
    taught: z.record(z.enum(EFFECTS), Count).describe('How many labels with each effect the model learns from'),
    chosen: Summary.describe('The labels that were chosen for rare effects and doubtful words'),
    withoutChosen: Summary.describe('The sample again, by models that never learned from the chosen labels'),
    relabelled: Count.describe('Labels that were changed because the taxonomy decided their case later'),
    dangerous: Count,
    calledHarmless: Harmless,
    confidence: z.array(z.object({ level: z.enum(CONFIDENCES), share: Share, right: Share })),
    confusion: z
      .array(z.array(Count))
      .describe('A row for each label, a column for each verdict, in the order of CATEGORIES'),
    calibration: z.array(
      z.object({ from: Share, to: Share, tools: Count, probable: Share.nullable(), right: Share.nullable() }),
    ),
    hints: z.object({
      owners: Count,
      readOnlyAgreement: Share,
      declaredDeletes: Count,
      destructiveRecall: Share,
      worst: z.array(z.object({ server: z.string(), tools: Count, agreement: Share })),
      differing: z.array(
        z.object({ server: z.string(), tool: z.string(), author: z.string(), category: Category, right: z.string() }),
      ),
    }),
    differing: z.array(
      z.object({
        server: z.string(),
        tool: z.string(),
        label: Category,
        category: Category,
        confidence: z.enum(CONFIDENCES),
        sure: z.boolean(),
      }),
    ),
  }),
});
export type Measured = z.output<typeof Measured>;

const REMEDY = 'Measure again: npm run accuracy -- --data <folder> --write.';

/** The recorded figures about the labels. */
export function readMeasured(file = MEASURED_FILE): Measured {
  const { data, error } = Measured.safeParse(readJson(file, REMEDY));
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(`${file}: /${issue?.path.join('/') ?? ''}: ${issue?.message ?? 'not figures'}. ${REMEDY}`);
}
