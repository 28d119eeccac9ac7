/** Written by `npm run train`: see `kindFigures`. */
export const LETTER_WEIGHTS = {
  reason: [1.393, 0.986, 0.235, 0.93, 0.948, -0.514],
  door: [1.259, 1.392, 0.179, 0.901, 0.676, -0.283],
} as const;
