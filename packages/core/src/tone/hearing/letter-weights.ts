/** Written by `npm run train:tone`. */
export const LETTER_WEIGHTS: readonly number[] = [
  0.209, 2.2162, 0.5466, 7.0524, -4.359, 0.4075, -0.7114, -2.9262, 0.3052, 0.4967, -6.0214,
];
