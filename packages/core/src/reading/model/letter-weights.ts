/** Written by `npm run train`: see `kindFigures`, `contactFigures`. */
export const LETTER_WEIGHTS = {
  reason: [0.995, 1.247, 0.403, 1.022, 0.724, -0.329],
  door: [0.578, 1.668, 0.26, 0.837, 0.386, -0.501],
  contact: [-1.181, 1.368, 0.05, 0.665, 0.348, -0.381, 2.93, 2.197, 0.158, 2.004, -0.014],
} as const;
