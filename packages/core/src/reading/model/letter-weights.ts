/** Written by `npm run train`: see `kindFigures`, `contactFigures`. */
export const LETTER_WEIGHTS = {
  reason: [0.859, 1.233, 0.396, 0.946, 0.74, -0.358],
  door: [0.6, 1.637, 0.354, 0.718, 0.285, -0.592],
  contact: [-1.124, 1.171, 0.289, 0.43, 0.126, -0.518, 2.169, 2.155, -0.263, 1.894, -0.533],
} as const;
