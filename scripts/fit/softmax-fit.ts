import { minimize } from './minimize.ts';
import { toSparse } from './sparse.ts';

/** Rows of observed features, each feature once, with the class of each row. */
export type Problem = {
  rows: readonly (readonly number[])[];
  classes: readonly number[];
  importance: readonly number[];
  /** How many features there are. */
  width: number;
  /** How many classes. */
  depth: number;
  /** For each feature: how strongly its weights are held to `prior`. */
  penalty: Float64Array;
  /** For each feature and class: the weight expected before looking at the data. */
  prior: Float64Array;
};

/** Fits a regularised multinomial logistic model; returns a weight for each feature and class. */
export function fitSoftmax({ rows, classes, importance, width, depth, penalty, prior }: Problem): Float64Array {
  const scores = new Float64Array(depth);
  const { starts, features } = toSparse(rows);
  return minimize((at, gradient) => {
    let value = 0;
    for (let feature = 0; feature < width; feature++)
      for (let k = 0; k < depth; k++) {
        const index = feature * depth + k;
        const off = (at[index] as number) - (prior[index] as number);
        value += 0.5 * (penalty[feature] as number) * off * off;
        gradient[index] = (penalty[feature] as number) * off;
      }
    for (let row = 0; row < rows.length; row++) {
      const [from, to] = [starts[row] as number, starts[row + 1] as number];
      scores.fill(0);
      for (let index = from; index < to; index++) {
        const start = (features[index] as number) * depth;
        for (let k = 0; k < depth; k++) scores[k] = (scores[k] as number) + (at[start + k] as number);
      }
      let top = -Infinity;
      for (let k = 0; k < depth; k++) top = Math.max(top, scores[k] as number);
      let sum = 0;
      for (let k = 0; k < depth; k++) sum += Math.exp((scores[k] as number) - top);
      const label = classes[row] as number;
      const weight = importance[row] as number;
      value += weight * (Math.log(sum) + top - (scores[label] as number));
      for (let k = 0; k < depth; k++)
        scores[k] = weight * (Math.exp((scores[k] as number) - top) / sum - (k === label ? 1 : 0));
      for (let index = from; index < to; index++) {
        const start = (features[index] as number) * depth;
        for (let k = 0; k < depth; k++) gradient[start + k] = (gradient[start + k] as number) + (scores[k] as number);
      }
    }
    return value;
  }, prior.slice());
}
