/** Probabilities that sum to 1, from scores. */
export const softmax = (scores: readonly number[]): number[] => {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};

/** A probability from a score. */
export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));
