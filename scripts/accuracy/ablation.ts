import { readDefinition } from '#classify/definition.ts';
import { observe } from '#classify/observe.ts';
import { rules } from '#classify/rules/index.ts';
import { weigh } from '#classify/weigh.ts';
import { PLACES, THRESHOLDS, WEIGHTS } from '#classify/weights.ts';
import { readLabelled } from '../fit/data.ts';

/** Prints, for each rule, how often it fires and what changes when it falls silent. */
export const ablate = (folder: string | undefined): void => {
  if (!folder) {
    console.log('ablation: skipped, no data. Pass --data <folder> or set TOOLRISK_DATA.');
    return;
  }
  const seen = readLabelled(folder).map((labelled) => ({
    labelled,
    observations: observe(readDefinition(labelled.tool, labelled.server), PLACES),
  }));
  const full = seen.map(({ observations }) => weigh(observations, WEIGHTS, THRESHOLDS));
  console.log('rule                       fires  verdicts changed  effects changed  examples');
  for (const { id, examples } of rules) {
    let fires = 0;
    let verdicts = 0;
    let effects = 0;
    for (const [index, { observations }] of seen.entries()) {
      if (!observations.some(({ rule }) => rule?.id === id)) continue;
      fires++;
      const without = weigh(
        observations.filter(({ rule }) => rule?.id !== id),
        WEIGHTS,
        THRESHOLDS,
      );
      if (without.category !== full[index]?.category) verdicts++;
      if (without.found.join() !== full[index]?.found.join()) effects++;
    }
    console.log(
      `${id.padEnd(26)} ${String(fires).padStart(5)} ${String(verdicts).padStart(17)} ${String(effects).padStart(16)} ${String(examples.matches.length).padStart(9)}`,
    );
  }
};
