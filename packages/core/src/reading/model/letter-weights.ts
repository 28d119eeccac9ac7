/** Written by `npm run train`: see `kindFigures`. */
export const LETTER_WEIGHTS = {
  reason: [1.374, 0.976, 0.227, 0.978, 0.98, -0.499],
  door: [1.094, 1.416, 0.084, 0.913, 0.693, -0.27],
} as const;
