/** Written by `npm run train`: see `kindFigures`, `contactFigures`. */
export const LETTER_WEIGHTS = {
  reason: [0.797, 1.293, 0.375, 0.92, 0.906, -0.595],
  door: [0.577, 1.657, 0.336, 0.733, 0.418, -0.704],
  contact: [-1.519, 1.13, 0.108, 0.494, 0.167, -0.575, 2.274, 2.321, -0.236, 2.193, -0.024],
} as const;
