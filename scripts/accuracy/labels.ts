import type { Thresholds } from '#classify/judging/weigh.ts';
import { evaluate, type Judged } from '#catalogue/evaluate.ts';
import { EFFECTS, type Effect } from '#model/words.ts';
import { holdOut, type Group, type HeldOut } from '../fit/cross-validate.ts';
import { readLabelled } from '../fit/data.ts';
import { withOwnersUnited } from '../fit/owners.ts';
import { RELABELLED } from '../fit/relabelled.ts';
import { chooseThresholds } from '../fit/thresholds.ts';
import { toExample, type Example } from '../fit/example.ts';
import { stage } from '../machine/progress.ts';
import { againstHints } from './annotated.ts';
import { decided } from './decided.ts';

export type LabelFigures = ReturnType<typeof againstLabels>;

/** Every figure about the labels of a data folder, each tool judged by a model that saw no tool of its owner. */
export function againstLabels(folder: string) {
  const all = withOwnersUnited(readLabelled(folder)).map(toExample);
  const examples = all.filter(({ more }) => !more);
  const chosen = all.filter(({ more }) => more);
  const judge = held(all, 'owners');
  const judgements = examples.map(judge);
  const thresholds = chooseThresholds(judgements);
  const judged = judgements.map(inWords(thresholds));
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
  const byServer = examples.map(held(all, 'servers', 'origin'));
  const { accuracy, sureAccuracy, macroF1 } = evaluate(byServer.map(inWords(thresholds)));
  return {
    ...evaluate(judged),
    sureEffects: evaluate(judged.filter(({ sure }) => sure)).effects,
    byServer: { accuracy, sureAccuracy, macroF1 },
    owners: new Set(examples.map(({ owner }) => owner)).size,
    servers: new Set(judged.map(({ server }) => server)).size,
    chosen: summary(chosen.map(judge).map(inWords(thresholds))),
    withoutChosen: withoutChosen(examples),
    taught: taughtBy(all),
    relabelled: examples.concat(chosen).filter(isRelabelled).length,
    calibration: calibration(judged),
    hints: againstHints(folder, judge, thresholds),
    differing,
  };
}

function held(examples: readonly Example[], of: string, group: Group = 'owner') {
  const fitting = stage('Fit');
  const judge = holdOut(examples, (fold, folds) => fitting.update(fold, folds, `groups of ${of} held out`), group);
  fitting.end(`a model for each group of ${of} held out`);
  return judge;
}

/** The figures that are set side by side. */
function summary(judged: readonly Judged[]) {
  const { tools, accuracy, sureAccuracy, macroF1, effects, dangerous, calledHarmless } = evaluate(judged);
  const sureEffects = evaluate(judged.filter(({ sure }) => sure)).effects;
  const servers = new Set(judged.map(({ server }) => server)).size;
  return { tools, servers, accuracy, sureAccuracy, macroF1, effects, sureEffects, dangerous, calledHarmless };
}

/** The same sample, by models that learned from it alone. */
function withoutChosen(examples: readonly Example[]) {
  const judgements = examples.map(held(examples, 'owners, without the chosen labels,'));
  return summary(judgements.map(inWords(chooseThresholds(judgements))));
}

/** How many labels with each effect the model learns from. */
function taughtBy(examples: readonly Example[]) {
  return Object.fromEntries(
    EFFECTS.map((effect) => [effect, examples.filter(({ effects }) => effects.includes(effect)).length]),
  ) as Record<Effect, number>;
}

function isRelabelled({ origin, tool }: Example) {
  return RELABELLED.has(`${origin} ${tool.name}`);
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
