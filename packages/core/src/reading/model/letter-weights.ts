/** Written by `npm run train`: see `kindFigures`. */
export const LETTER_WEIGHTS = {
  reason: [1.76, 0.954, 0.625, 0.986, 1.189, -0.438],
  door: [1.159, 1.472, 0.429, 0.745, 0.78, -0.233],
} as const;
