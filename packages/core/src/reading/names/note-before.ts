import type { Sighting } from './ranker.ts';
import type { WrittenWord } from './written-words.ts';

/** Notes the one and the two words before the name at `from`, and whether the name has its line for itself. */
export function noteBefore(
  seen: Sighting,
  words: readonly WrittenWord[],
  from: number,
  to: number,
  place: string,
): void {
  const first = words[from];
  const before = from > 0 && words[from - 1]?.joinsNext === true ? words[from - 1] : undefined;
  const earlier = before !== undefined && from > 1 && words[from - 2]?.joinsNext === true ? words[from - 2] : undefined;
  const startsLine = first?.startsLine === true;
  seen.note('before', before?.key ?? (startsLine ? '<line>' : '<stop>'));
  if (before !== undefined && earlier !== undefined) seen.note(`2 before ${earlier.key}`, before.key);
  if (startsLine && words[to - 1]?.endsLine === true) seen.note('alone in', place);
}
