import { minimize } from './minimize.ts';

/** Rows of observed places, each place once, with the class of each row. */
export type Problem = {
  rows: readonly (readonly number[])[];
  classes: readonly number[];
  importance: readonly number[];
  /** How many places there are. */
  width: number;
  /** How many classes. */
  depth: number;
  /** For each place: how strongly its figures are held to `prior`. */
  penalty: Float64Array;
  /** For each place and class: the figure expected before looking at the data. */
  prior: Float64Array;
};

/** Fits a regularised multinomial logistic model; returns a figure for each place and class. */
export function fitSoftmax({ rows, classes, importance, width, depth, penalty, prior }: Problem): Float64Array {
  const scores = new Float64Array(depth);
  return minimize((at, gradient) => {
    let value = 0;
    for (let place = 0; place < width; place++)
      for (let k = 0; k < depth; k++) {
        const index = place * depth + k;
        const off = (at[index] as number) - (prior[index] as number);
        value += 0.5 * (penalty[place] as number) * off * off;
        gradient[index] = (penalty[place] as number) * off;
      }
    for (let row = 0; row < rows.length; row++) {
      const places = rows[row] as readonly number[];
      scores.fill(0);
      for (const place of places)
        for (let k = 0; k < depth; k++) scores[k] = (scores[k] as number) + (at[place * depth + k] as number);
      let top = -Infinity;
      for (let k = 0; k < depth; k++) top = Math.max(top, scores[k] as number);
      let sum = 0;
      for (let k = 0; k < depth; k++) sum += Math.exp((scores[k] as number) - top);
      const label = classes[row] as number;
      const weight = importance[row] as number;
      value += weight * (Math.log(sum) + top - (scores[label] as number));
      for (let k = 0; k < depth; k++)
        scores[k] = weight * (Math.exp((scores[k] as number) - top) / sum - (k === label ? 1 : 0));
      for (const place of places)
        for (let k = 0; k < depth; k++)
          gradient[place * depth + k] = (gradient[place * depth + k] as number) + (scores[k] as number);
    }
    return value;
  }, prior.slice());
}
