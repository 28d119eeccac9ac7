/** Written by `npm run train`: see `kindFigures`. */
export const LETTER_WEIGHTS = {
  reason: [0.878, 1.205, 0.388, 0.987, 0.692, -0.246],
  door: [0.364, 1.659, 0.143, 0.843, 0.394, -0.403],
} as const;
