/** Written by `npm run train`: see `kindFigures`, `contactFigures`. */
export const LETTER_WEIGHTS = {
  reason: [0.72, 1.276, 0.393, 0.893, 1.217, -0.627],
  door: [0.508, 1.652, 0.296, 0.742, 0.43, -0.709],
  contact: [-1.322, 1.113, 0.237, 0.479, 0.178, -0.58, 2.304, 2.281, -0.385, 2.218, -0.277],
} as const;
