/** Written by `npm run train:tone`. */
export const LETTER_WEIGHTS: readonly number[] = [
  0.2106, 2.0029, 0.5864, 7.4085, -4.6952, 0.3393, -0.7959, -2.5994, 0.2631, 0.5459, -6.0799,
];
