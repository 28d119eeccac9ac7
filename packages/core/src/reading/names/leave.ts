import { remembered } from '../../remembered.ts';
import type { Passage } from '../passage/passage.ts';
import { CLOSING } from './closings.ts';
import { signOffLines } from './sign-off-lines.ts';

/** Lines from the end in which letters take leave. */
const LAST = 12;

/** A line of a signature is no longer. */
const LONGEST = 70;

/**
 * Where the letter takes leave: what stands behind is who signs, for whom and as what. The line of the leave; where there
 * is none, the first of the short lines at the end that are no sentences.
 */
export const leaveAt = remembered((passage: Passage): number => {
  const lines = signOffLines(passage);
  const last = lines.slice(-LAST);
  const leave = last.find(({ text }) => CLOSING.test(text.slice(0, 160)));
  if (leave !== undefined) return leave.start;
  let from = lines.length;
  while (from > 0 && isSigned(lines[from - 1]?.text ?? '')) from -= 1;
  return lines[from]?.start ?? Infinity;
});

function isSigned(line: string): boolean {
  return line.length < LONGEST && !/[.!?:,;]$/u.test(line);
}
