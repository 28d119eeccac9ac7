const RUN = 10;
const MOST_WORDS = 20_000;

/**
 * Whether a text repeats ten words in a row of a letter, leaving out what stands in the draft. Nobody answers a letter with its
 * own sentences; a letter that orders what is to be written to it is repeated so.
 */
export function copiesFrom(text: string, letter: string, draft: string): boolean {
  const theirs = new Set(runsOf(letter));
  const own = new Set(runsOf(draft));
  return runsOf(text).some((run) => theirs.has(run) && !own.has(run));
}

function runsOf(text: string): readonly string[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? []).slice(0, MOST_WORDS);
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
}
