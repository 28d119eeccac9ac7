/** Written by `npm run train`: see `kindFigures`, `contactFigures`. */
export const LETTER_WEIGHTS = {
  reason: [0.833, 1.223, 0.396, 0.948, 0.75, -0.31],
  door: [0.551, 1.635, 0.347, 0.707, 0.297, -0.642],
  contact: [-1.353, 1.175, 0.165, 0.447, 0.083, -0.589, 2.382, 2.216, -0.373, 2.084, 0.022],
} as const;
