import { foldWords } from './fold-words.ts';

const MOST_FORBIDDEN = 100;
const LONGEST = 60;

/** Words and phrases as the user types them, between commas or line ends: "delighted, reach out". */
export function forbiddenFrom(typed: string): readonly string[] {
  const folded = typed
    .slice(0, MOST_FORBIDDEN * LONGEST)
    .split(/[,;\n]/)
    .map((words) => foldWords(words).trim().slice(0, LONGEST))
    .filter((words) => words !== '');
  return [...new Set(folded)].slice(0, MOST_FORBIDDEN);
}

/** Whether one of the forbidden words or phrases stands in the text, as whole words. */
export function saysForbidden(text: string, forbidden: readonly string[]): boolean {
  if (forbidden.length === 0) return false;
  const words = foldWords(text);
  return forbidden.some((phrase) => words.includes(` ${phrase} `));
}
