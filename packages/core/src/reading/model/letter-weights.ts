/** Written by `npm run train`: see `kindFigures`, `contactFigures`. */
export const LETTER_WEIGHTS = {
  reason: [0.892, 1.2, 0.417, 0.971, 0.724, -0.326],
  door: [0.526, 1.637, 0.302, 0.741, 0.308, -0.622],
  contact: [-1.266, 1.249, 0.088, 0.499, 0.142, -0.514, 2.322, 2.075, -0.297, 2.037, 0.112],
} as const;
