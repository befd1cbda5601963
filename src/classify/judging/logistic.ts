/** Probabilities that add up to 1, from scores. */
export function softmax(scores: readonly number[]): number[] {
  let top = -Infinity;
  for (let at = 0; at < scores.length; at++) top = Math.max(top, scores[at] as number);
  const powers: number[] = [];
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += powers[at] = Math.exp((scores[at] as number) - top);
  for (let at = 0; at < powers.length; at++) powers[at] = (powers[at] as number) / sum;
  return powers;
}

/** A probability from a score. */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
