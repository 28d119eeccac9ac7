/** Written by `npm run train`: see `kindFigures`. */
export const LETTER_WEIGHTS = {
  reason: [0.993, 1.178, 0.464, 1.004, 0.722, -0.266],
  door: [0.494, 1.688, 0.207, 0.833, 0.39, -0.429],
} as const;
