/** The figures of trained tables are written as letters, one a figure, so that a table can be read and compared as text. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const MIDDLE = 32;

/** The letter of a figure: the nearest step, at most 31 steps from nothing. */
export function letterOf(figure: number, step: number): string {
  const steps = Math.max(1 - MIDDLE, Math.min(MIDDLE - 1, Math.round(figure / step)));
  return LETTERS.charAt(steps + MIDDLE);
}

const STEPS = new Int8Array(128);
for (let at = 0; at < LETTERS.length; at += 1) STEPS[LETTERS.charCodeAt(at)] = at - MIDDLE;

/** The figure of the letter at a place of a text, in steps. */
export function stepsAt(text: string, at: number): number {
  return STEPS[text.charCodeAt(at)] ?? 0;
}
