/** Written by `npm run train`: see `kindFigures`, `contactFigures`. */
export const LETTER_WEIGHTS = {
  reason: [0.889, 1.229, 0.39, 0.971, 0.723, -0.366],
  door: [0.51, 1.639, 0.3, 0.734, 0.315, -0.623],
  contact: [-1.242, 1.294, 0.058, 0.523, 0.114, -0.569, 2.083, 1.928, -0.323, 2.019, 0.128],
} as const;
