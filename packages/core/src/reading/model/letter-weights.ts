/** Written by `npm run train`: see `kindFigures`. */
export const LETTER_WEIGHTS = {
  reason: [1.009, 1.188, 0.47, 1.01, 0.688, -0.286],
  door: [0.562, 1.626, 0.292, 0.828, 0.362, -0.336],
} as const;
