/** A score (log-odds) as a chance. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Scores (log-odds) as chances that make 1 together. */
export function softmax(scores: Iterable<number>): readonly number[] {
  const all = [...scores];
  const most = Math.max(...all);
  const powers = all.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
