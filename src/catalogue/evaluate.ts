import { CATEGORIES, EFFECTS, type Category, type Confidence, type Effect } from '#model/words.ts';

/** A verdict beside the label it is measured with. */
export type Judged = {
  server: string;
  tool: string;
  label: Category;
  effects: readonly Effect[];
  disputed: readonly Effect[];
  sure: boolean;
  category: Category;
  found: readonly Effect[];
  confidence: Confidence;
};

/** Precision, recall and their harmonic mean. */
export function measure(hits: number, claimed: number, wanted: number) {
  const precision = share(hits, claimed);
  const recall = share(hits, wanted);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall), wanted };
}

/** All figures about a list of judged tools. */
export function evaluate(judged: readonly Judged[]) {
  const sure = judged.filter((one) => one.sure);
  const categories = Object.fromEntries(
    CATEGORIES.map((category) => [
      category,
      measure(
        judged.filter((one) => one.label === category && right(one)).length,
        judged.filter((one) => one.category === category).length,
        judged.filter((one) => one.label === category).length,
      ),
    ]),
  ) as Record<Category, ReturnType<typeof measure>>;
  const effects = Object.fromEntries(
    EFFECTS.map((effect) => {
      const known = judged.filter(({ disputed }) => !disputed.includes(effect));
      const wanted = known.filter((one) => one.effects.includes(effect));
      const claimed = known.filter((one) => one.found.includes(effect));
      return [
        effect,
        measure(wanted.filter((one) => one.found.includes(effect)).length, claimed.length, wanted.length),
      ];
    }),
  ) as Record<Effect, ReturnType<typeof measure>>;
  const dangers = sure.filter(dangerous);
  const harmless = dangers.filter(
    (one) => (one.category === 'read' || one.category === 'other') && one.confidence !== 'low',
  );
  const confidence = (['high', 'medium', 'low'] as const).map((level) => {
    const part = judged.filter((one) => one.confidence === level);
    return { level, share: share(part.length, judged.length), right: share(part.filter(right).length, part.length) };
  });
  return {
    tools: judged.length,
    accuracy: share(judged.filter(right).length, judged.length),
    sureAccuracy: share(sure.filter(right).length, sure.length),
    macroF1: CATEGORIES.reduce((sum, category) => sum + categories[category].f1, 0) / CATEGORIES.length,
    categories,
    effects,
    dangerous: dangers.length,
    calledHarmless: harmless.map(({ server, tool, label, category, confidence: level }) => ({
      server,
      tool,
      label,
      category,
      level,
    })),
    confidence,
    confusion: CATEGORIES.map((label) =>
      CATEGORIES.map((category) => judged.filter((one) => one.label === label && one.category === category).length),
    ),
  };
}

function share(part: number, whole: number) {
  return whole === 0 ? 1 : part / whole;
}

function right({ label, category }: Judged) {
  return label === category;
}

const DANGERS: readonly Effect[] = ['destructive', 'financial', 'code'];

function dangerous({ label, effects }: Judged) {
  return label === 'execute' || DANGERS.some((effect) => effects.includes(effect));
}
