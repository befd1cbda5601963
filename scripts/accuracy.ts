import { writeFileSync } from 'node:fs';
import { reviewAgreement } from '#catalogue/agreement.ts';
import { belowFloor, FLOOR_FILE, raised, readFloor, type Floor } from '#catalogue/floor.ts';
import { MEASURED_FILE, type Measured, readMeasured } from '#catalogue/measured.ts';
import { prepare } from '#catalogue/prepare.ts';
import { CLASSIFIER } from '#classify/index.ts';
import { DANGERS_FILE, type OwnDangers } from '#catalogue/own-dangers.ts';
import { ablate } from './accuracy/ablation.ts';
import { againstLabels } from './accuracy/labels.ts';
import { ownDangers } from './accuracy/own-dangers.ts';
import { printHints } from './accuracy/print-hints.ts';
import { printFigures, printReviews } from './accuracy/print.ts';
import { dataFolder } from './fit/data.ts';
import { manifestSlugs } from '#catalogue/manifest-files.ts';
import { problemLine } from './machine/problem-line.ts';
import { commandLine } from './machine/command-line.ts';

const USAGE = `npm run accuracy                                how often the rules agree with the reviews
npm run accuracy -- --data <folder> [--write]   and with labelled tools; --write records it
npm run accuracy -- --data <folder> --ablation  what changes when each rule falls silent`;

// Judged anew: the rules may have changed since the last build.
function judgedAnew() {
  if (manifestSlugs().length === 0) return null;
  for (const problem of prepare().problems) console.error(problemLine(problem));
  return reviewAgreement();
}

function againstReviews() {
  const reviews = judgedAnew();
  if (!reviews) {
    console.log('reviews: skipped, no reviewed server is captured. Run `npm run ingest` first.');
    return null;
  }
  printReviews(reviews);
  const fallen = belowFloor(reviews, readFloor());
  for (const sentence of fallen) console.error(sentence);
  if (fallen.length > 0) process.exitCode = 1;
  return reviews;
}

function againstData(folder: string | undefined) {
  if (!folder) {
    console.log('labels: skipped, no data. Pass --data <folder> or set TOOLRISK_DATA.');
    return null;
  }
  const labels = againstLabels(folder);
  printFigures(labels);
  printHints(labels.hints);
  return labels;
}

function againstDangers() {
  const dangers = ownDangers();
  const { definitions, unasked, innocents, asked } = dangers;
  console.log(
    `Our own dangerous definitions: ${definitions}, run unasked ${unasked}; innocent ones: ${innocents}, asked for ${asked}`,
  );
  if (unasked > 0) process.exitCode = 1;
  return dangers;
}

function record(file: string, value: Measured | Floor | OwnDangers) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  console.log(`${file} written`);
}

const { values } = commandLine(USAGE, {
  data: { type: 'string' },
  write: { type: 'boolean' },
  ablation: { type: 'boolean' },
});
const folder = dataFolder(values.data);

if (values.ablation) ablate(folder);
else {
  const reviews = againstReviews();
  const dangers = againstDangers();
  const labels = againstData(folder);
  if (values.write && labels) record(MEASURED_FILE, { classifier: CLASSIFIER, labels });
  if (values.write) record(DANGERS_FILE, dangers);
  if (values.write && reviews) record(FLOOR_FILE, raised(reviews, readFloor()));
  const { classifier } = readMeasured();
  if (classifier !== CLASSIFIER)
    console.error(
      `${MEASURED_FILE}: measured with classifier ${classifier}, this is ${CLASSIFIER}. Run it with --data and --write.`,
    );
}
