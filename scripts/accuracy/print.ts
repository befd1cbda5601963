import { CATEGORIES, EFFECTS } from '#model/words.ts';
import type { evaluate } from '../fit/evaluate.ts';
import type { againstHints } from './annotated.ts';
import type { calibration } from './labels.ts';
import type { againstReviews } from './reviews.ts';

const share = (value: number) => `${(value * 100).toFixed(1)} %`;
const cell = (value: string | number, width = 9) => String(value).padStart(width);

/** Prints how the classifier alone compares with the reviews. */
export const printReviews = ({
  judged,
  missing,
  differing,
  ...figures
}: NonNullable<ReturnType<typeof againstReviews>>) => {
  console.log(
    `Reviews of the default servers: ${judged.length} tools${missing.length > 0 ? `, ${missing.length} not captured` : ''}`,
  );
  console.log(
    `  category ${share(figures.category)}, risk level ${share(figures.risk)}, severity within one step ${share(figures.severity)}`,
  );
  for (const one of differing) console.log(`  differs: ${JSON.stringify(one)}`);
};

/** Prints every figure about the labels, cross-validated. */
export const printLabels = (
  figures: ReturnType<typeof evaluate>,
  bands: ReturnType<typeof calibration>,
  hints: ReturnType<typeof againstHints>,
) => {
  console.log(`Labels, whole owners held out: ${figures.tools} tools`);
  console.log(
    `  category ${share(figures.accuracy)}, sure ones ${share(figures.sureAccuracy)}, macro-F1 ${figures.macroF1.toFixed(3)}`,
  );
  console.log(
    `  ${cell('label', 10)}${CATEGORIES.map((category) => cell(category)).join('')}${cell('precision', 11)}${cell('recall')}`,
  );
  for (const [row, category] of CATEGORIES.entries()) {
    const { precision, recall } = figures.categories[category];
    console.log(
      `  ${cell(category, 10)}${(figures.confusion[row] ?? []).map((count) => cell(count)).join('')}${cell(share(precision), 11)}${cell(share(recall))}`,
    );
  }
  for (const effect of EFFECTS) {
    const { precision, recall, wanted } = figures.effects[effect];
    console.log(`  ${effect.padEnd(14)} precision ${share(precision)}, recall ${share(recall)} of ${wanted}`);
  }
  console.log(
    `  dangerous and sure: ${figures.dangerous}, called Read or Other with high or medium confidence: ${figures.calledHarmless.length} (${share(figures.calledHarmless.length / figures.dangerous)})`,
  );
  for (const one of figures.calledHarmless)
    console.log(`    ${one.server} ${one.tool}: ${one.label} called ${one.category}, ${one.level}`);
  for (const { level, share: part, right } of figures.confidence)
    console.log(`  confidence ${level}: ${share(part)} of verdicts, right in ${share(right)}`);
  for (const { from, to, tools, right } of bands)
    if (right !== null) console.log(`  probability ${from} to ${to}: ${tools} tools, right in ${share(right)}`);
  console.log(
    `Authors' hints, withheld, average over ${hints.owners} owners: read-only agreement ${share(hints.readOnlyAgreement)}, destructive recall on ${hints.declaredDeletes} declared deletes ${share(hints.destructiveRecall)}`,
  );
  for (const { server, tools, agreement } of hints.worst) {
    console.log(`  ${server}: ${share(agreement)} of ${tools}`);
    for (const one of hints.differing.filter((other) => other.server === server).slice(0, 4))
      console.log(`    ${one.tool}: author ${one.author}, we ${one.category}`);
  }
};
