import type { Agreement, Disagreement } from '#catalogue/agreement.ts';
import type { evaluate } from '#catalogue/evaluate.ts';
import { CATEGORIES, EFFECTS, type Category, type Effect } from '#model/words.ts';
import type { LabelFigures } from './labels.ts';

/** A share as it is printed. */
export function share(value: number) {
  return `${(value * 100).toFixed(1)} %`;
}

/** Prints how the classifier alone compares with the reviews. */
export function printReviews({ tools, outdated, missing, differing, figures, ...shares }: Agreement) {
  console.log(`Reviews of the default servers: ${tools} tools`);
  if (missing.length > 0) console.log(`  reviewed but not captured: ${missing.join(', ')}`);
  if (outdated.length > 0) console.log(`  changed since their review: ${outdated.join(', ')}`);
  console.log(
    `  category ${share(shares.category)}, risk level ${share(shares.risk)}, severity within one step ${share(shares.severity)}`,
  );
  printEffects(figures);
  printDangers(figures);
  console.log(`Disagreements: ${differing.length}`);
  differing.forEach(printOne);
}

/** Prints every figure about the labels, cross-validated. */
export function printFigures(figures: LabelFigures) {
  const { tools, servers, owners, accuracy, sureAccuracy, macroF1 } = figures;
  console.log(`Labels, whole owners held out: ${tools} tools of ${servers} servers and ${owners} owners`);
  console.log(`  category ${share(accuracy)}, sure ones ${share(sureAccuracy)}, macro-F1 ${macroF1.toFixed(3)}`);
  const { byServer } = figures;
  console.log(
    `  with only the server held out: category ${share(byServer.accuracy)}, sure ones ${share(byServer.sureAccuracy)}, macro-F1 ${byServer.macroF1.toFixed(3)}`,
  );
  console.log(
    `  ${cell('label', 10)}${CATEGORIES.map((one) => cell(one)).join('')}${cell('precision', 11)}${cell('recall')}`,
  );
  for (const [row, category] of CATEGORIES.entries()) {
    const { precision, recall } = figures.categories[category];
    const counts = (figures.confusion[row] ?? []).map((count) => cell(count)).join('');
    console.log(`  ${cell(category, 10)}${counts}${cell(share(precision), 11)}${cell(share(recall))}`);
  }
  printEffects(figures);
  console.log('  sure ones:');
  printEffects({ effects: figures.sureEffects });
  printDangers(figures);
  for (const [title, part] of Object.entries({
    'without the chosen labels': figures.withoutChosen,
    'on the chosen labels': figures.chosen,
  })) {
    console.log(
      `  ${title}: ${part.tools} tools, category ${share(part.accuracy)}, sure ones ${share(part.sureAccuracy)}, macro-F1 ${part.macroF1.toFixed(3)}`,
    );
    printEffects({ effects: part.sureEffects });
    printDangers(part);
  }
  for (const { level, share: part, right } of figures.confidence)
    console.log(`  confidence ${level}: ${share(part)} of verdicts, right in ${share(right)}`);
  for (const { from, to, tools: here, probable, right } of figures.calibration)
    if (right !== null && probable !== null)
      console.log(
        `  probability ${from} to ${to}, on average ${share(probable)}: ${here} tools, right in ${share(right)}`,
      );
}

function cell(value: string | number, width = 9) {
  return String(value).padStart(width);
}

function said({ category, effects, severity }: { category: Category; effects: Effect[]; severity: string }) {
  return `${[category, ...effects].join(' ')}, severity ${severity}`;
}

function printOne({ server, tool, review: { judged, classifier }, in: what }: Disagreement) {
  console.log(`  ${server}/${tool} (${what.join(', ')})`);
  console.log(`    review ${said(judged)}: ${judged.reason}`);
  console.log(`    classifier ${said(classifier)}, confidence ${classifier.confidence}`);
}

function printDangers({
  dangerous,
  calledHarmless,
}: Pick<ReturnType<typeof evaluate>, 'dangerous' | 'calledHarmless'>) {
  console.log(
    `  dangerous and sure: ${dangerous}, called Read or Other with high or medium confidence: ${calledHarmless.length} (${share(dangerous === 0 ? 0 : calledHarmless.length / dangerous)})`,
  );
  for (const one of calledHarmless)
    console.log(`    ${one.server} ${one.tool}: ${one.label} called ${one.category}, ${one.level}`);
}

function printEffects({ effects }: Pick<ReturnType<typeof evaluate>, 'effects'>) {
  for (const effect of EFFECTS) {
    const { precision, recall, wanted } = effects[effect];
    console.log(`  ${effect.padEnd(14)} precision ${share(precision)}, recall ${share(recall)} of ${wanted}`);
  }
}
