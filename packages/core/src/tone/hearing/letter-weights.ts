/** Written by `npm run train:tone`. */
export const LETTER_WEIGHTS: readonly number[] = [
  0.2835, 2.2163, 0.5115, 7.8806, -6.0703, 0.1241, 1.5208, -2.5164, 0.1738, 0.3962, 0.5662, -6.6601,
];
