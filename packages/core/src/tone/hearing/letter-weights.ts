/** Written by `npm run train:tone`. */
export const LETTER_WEIGHTS: readonly number[] = [
  0.2982, 2.1909, 0.5196, 7.9525, -6.0035, 0.1164, 1.8248, -2.505, 0.1649, 0.3875, 0.5248, -6.8711,
];
