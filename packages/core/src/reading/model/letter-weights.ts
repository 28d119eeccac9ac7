/** Written by `npm run train`: see `kindFigures`, `contactFigures`. */
export const LETTER_WEIGHTS = {
  reason: [0.979, 1.179, 0.453, 1.001, 0.704, -0.294],
  door: [0.543, 1.648, 0.247, 0.846, 0.43, -0.383],
  contact: [-1.384, 1.188, -0.028, 0.756, 0.498, -0.291, 2.849, 2.258, 0.272, 1.424, 0.927],
} as const;
