/** Written by `npm run train:tone`. */
export const LETTER_WEIGHTS: readonly number[] = [
  0.1877, 1.9864, 0.5761, 6.9068, -4.2375, 0.2533, 1.3076, -2.5833, 0.3112, 0.471, 0.5787, -6.8249,
];
