import type { Thresholds } from '#classify/judging/weigh.ts';
import { evaluate, type Judged } from '#catalogue/evaluate.ts';
import { holdOut, type HeldOut } from '../fit/cross-validate.ts';
import { readLabelled } from '../fit/data.ts';
import { chooseThresholds } from '../fit/thresholds.ts';
import { toExample } from '../fit/example.ts';
import { stage } from '../machine/progress.ts';
import { againstHints } from './annotated.ts';
import { decided } from './decided.ts';

export type LabelFigures = ReturnType<typeof againstLabels>;

/** Every figure about the labels of a data folder, each tool judged by a model that saw no tool of its owner. */
export function againstLabels(folder: string) {
  const examples = readLabelled(folder).map(toExample);
  const fitting = stage('Fit');
  const judge = holdOut(examples, (fold, folds) => fitting.update(fold, folds, 'groups of owners held out'));
  fitting.end('a model for each group of owners held out');
  const held = examples.map(judge);
  const thresholds = chooseThresholds(held);
  const judged = held.map(inWords(thresholds));
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
  const apart = stage('Fit');
  const byServer = examples.map(
    holdOut(examples, (fold, folds) => apart.update(fold, folds, 'groups of servers'), 'origin'),
  );
  apart.end('a model for each group of servers held out');
  const { accuracy, sureAccuracy, macroF1 } = evaluate(byServer.map(inWords(thresholds)));
  return {
    ...evaluate(judged),
    byServer: { accuracy, sureAccuracy, macroF1 },
    owners: new Set(examples.map(({ owner }) => owner)).size,
    servers: new Set(judged.map(({ server }) => server)).size,
    calibration: calibration(judged),
    hints: againstHints(folder, judge, thresholds),
    differing,
  };
}

/** What the model that never saw a tool's owner says, in words. */
function inWords(thresholds: Thresholds) {
  return (held: HeldOut): Judged & { probability: number } => {
    const { example, probability } = held;
    return {
      server: example.origin,
      tool: example.tool.name,
      label: example.category,
      effects: example.effects,
      disputed: example.disputed,
      sure: example.sure,
      ...decided(held, thresholds),
      probability,
    };
  };
}

const STEPS = [0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001];

/** For bands of probability, how probable verdicts were on average and how often they are right. */
function calibration(judged: readonly (Judged & { probability: number })[]) {
  return STEPS.slice(1).map((to, index) => {
    const from = STEPS[index] ?? 0;
    const band = judged.filter(({ probability }) => probability >= from && probability < to);
    const right = band.filter(({ label, category }) => label === category).length;
    const of = (sum: number) => (band.length === 0 ? null : sum / band.length);
    const probable = of(band.reduce((sum, { probability }) => sum + probability, 0));
    return { from, to: Math.min(1, to), tools: band.length, probable, right: of(right) };
  });
}
