/** Written by `npm run train:tone`. */
export const LETTER_WEIGHTS: readonly number[] = [
  0.3296, 2.2979, 0.5075, 7.4348, -6.1139, 0.08, 1.601, -2.8651, 0.1197, 0.3901, 0.5975, -6.2129,
];
