/** Written by `npm run train`: see `kindFigures`. */
export const LETTER_WEIGHTS = {
  reason: [1.332, 1.003, 0.171, 0.957, 0.966, -0.514],
  door: [0.997, 1.401, 0.065, 0.891, 0.654, -0.273],
} as const;
