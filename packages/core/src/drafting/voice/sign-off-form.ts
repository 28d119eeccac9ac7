import { closingOf } from './closings.ts';

/** Lines from the end that are looked at: a closing, a name, a post and a number stand there. */
const LAST_LINES = 6;

export interface SignOffFound {
  /** "Kind regards,": the closing as it is known, with the comma or mark that was written. */
  readonly form: string;
  /** Index of its line. */
  readonly line: number;
}

/** The closing line of a mail's own words; null when there is none that is known. */
export function signOffForm(lines: readonly string[], language: string): SignOffFound | null {
  let looked = 0;
  for (let at = lines.length - 1; at >= 0 && looked < LAST_LINES; at -= 1) {
    const line = (lines[at] ?? '').trim();
    if (line === '') continue;
    looked += 1;
    // A long line is the letter again; the closing stands below it.
    if (line.length > 60) return null;
    const form = formIn(line, language);
    if (form !== null) return { form, line: at };
  }
  return null;
}

/** The whole line, or, in "Best, Maya", what stands before a name. */
function formIn(line: string, language: string): string | null {
  const whole = closingOf(line, language);
  if (whole !== null) return `${whole.form}${markAtEnd(line)}`;
  const inline = /^([^,]{1,40}),\s{0,3}\p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,2}$/u.exec(line);
  const before = inline === null ? null : closingOf(inline[1] ?? '', language);
  return before === null ? null : `${before.form},`;
}

function markAtEnd(line: string): string {
  const last = line.at(-1) ?? '';
  return last === ',' || last === '!' ? last : '';
}
