import { minimize } from './minimize.ts';
import type { Problem } from './softmax-fit.ts';
import { toSparse } from './sparse.ts';

/** Fits a regularised logistic model of two classes; returns for each feature how much it speaks for the second. */
export function fitLogistic({
  rows,
  classes,
  importance,
  width,
  penalty,
  prior,
}: Omit<Problem, 'depth'>): Float64Array {
  const { starts, features } = toSparse(rows);
  return minimize((at, gradient) => {
    let value = 0;
    for (let feature = 0; feature < width; feature++) {
      const off = (at[feature] as number) - (prior[feature] as number);
      value += 0.5 * (penalty[feature] as number) * off * off;
      gradient[feature] = (penalty[feature] as number) * off;
    }
    for (let row = 0; row < rows.length; row++) {
      const [from, to] = [starts[row] as number, starts[row + 1] as number];
      let score = 0;
      for (let index = from; index < to; index++) score += at[features[index] as number] as number;
      const has = classes[row] as number;
      const weight = importance[row] as number;
      const signed = has === 1 ? -score : score;
      value += weight * (Math.max(0, signed) + Math.log1p(Math.exp(-Math.abs(signed))));
      const error = weight * (1 / (1 + Math.exp(-score)) - has);
      if (error === 0) continue;
      for (let index = from; index < to; index++) {
        const feature = features[index] as number;
        gradient[feature] = (gradient[feature] as number) + error;
      }
    }
    return value;
  }, prior.slice());
}
