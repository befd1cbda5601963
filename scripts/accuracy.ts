import { readFileSync, writeFileSync } from 'node:fs';
import { CLASSIFIER } from '#classify/index.ts';
import { ablate } from './accuracy/ablation.ts';
import { againstHints } from './accuracy/annotated.ts';
import { calibration, inWords } from './accuracy/labels.ts';
import { printLabels, printReviews } from './accuracy/print.ts';
import { againstReviews } from './accuracy/reviews.ts';
import { holdOut } from './fit/cross-validate.ts';
import { dataFolder, readLabelled } from './fit/data.ts';
import { evaluate } from './fit/evaluate.ts';
import { chooseThresholds } from './fit/thresholds.ts';
import { toExample } from './fit/train.ts';

const FILE = 'content/benchmark/accuracy.json';
const write = process.argv.includes('--write');
const folder = dataFolder();

const reviews = againstReviews();
if (reviews) printReviews(reviews);
else console.log('reviews: skipped, no server is captured. Run `npm run build` first.');

const labels = () => {
  if (!folder) {
    console.log('labels: skipped, no data. Pass --data <folder> or set TOOLRISK_DATA.');
    return null;
  }
  const examples = readLabelled(folder).map(toExample);
  const judge = holdOut(examples, (fold, folds) => {
    if (process.stderr.isTTY) process.stderr.write(`\rfitting without a group of owners: ${fold} of ${folds}`);
  });
  const held = examples.map(judge);
  const thresholds = chooseThresholds(held);
  const judged = held.map(inWords(thresholds));
  const figures = evaluate(judged);
  const hints = againstHints(folder, judge, thresholds);
  const bands = calibration(judged);
  printLabels(figures, bands, hints);
  const differing = judged
    .filter(({ label, category }) => label !== category)
    .map(({ server, tool, label, category, confidence, sure }) => ({
      server,
      tool,
      label,
      category,
      confidence,
      sure,
    }));
  return { ...figures, calibration: bands, hints, differing };
};

const measured = labels();
if (process.argv.includes('--ablation')) ablate(folder);

if (write && reviews && measured) {
  const { judged, missing, ...kept } = reviews;
  const report = { classifier: CLASSIFIER, reviews: { tools: judged.length, missing, ...kept }, labels: measured };
  writeFileSync(FILE, `${JSON.stringify(report, null, 1)}\n`);
  console.log(`${FILE} written`);
} else if (reviews) {
  const recorded = (
    JSON.parse(readFileSync(FILE, 'utf8')) as { reviews: Record<'category' | 'risk' | 'severity', number> }
  ).reviews;
  for (const figure of ['category', 'risk', 'severity'] as const)
    if (reviews[figure] < recorded[figure] - 1e-9) {
      console.error(
        `${FILE}: ${figure} against the reviews fell from ${recorded[figure].toFixed(4)} to ${reviews[figure].toFixed(4)}. Mend the rules, or record the new figures with \`npm run accuracy -- --write\` and say why.`,
      );
      process.exitCode = 1;
    }
}
