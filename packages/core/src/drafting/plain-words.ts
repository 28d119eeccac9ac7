import { BOOKS } from './phrase-book-for.ts';
import type { PhraseBook } from './phrases/phrase-book.ts';
import { closingsOf } from './voice/closings.ts';
import { openersOf } from './voice/openers.ts';

/** Words that are capitalised without naming anything, beside those of our own phrases. */
const CAPITALISED =
  'I I’m I’d I’ve I’ll Mr Mrs Ms Dr Re A An The This That These Those My Your Our Their His Her It If In On At As For From To With And But Or So Yes No Not Please Dear Hello Hi Kind Best Warm Many Thanks Thank What When Where Why How Who Which Would Could Should Might May Can Will Do Does Did Is Are Was Were Have Has Had There Here Since After Before While Although Though Because Perhaps Maybe We You He She They One Another Any Some Each Every All Both Most More Less Few Looking Being Having Should Of By Until Once Even Only Also Still Then Now English Monsieur Madame';

const cache = new Map<string, ReadonlySet<string>>();

/** All words that our own phrases in this language use, and greetings and closings: none of them names anything. Lower-case. */
export function plainWords(language: string): ReadonlySet<string> {
  const key = BOOKS.has(language) ? language : 'en';
  const known = cache.get(key);
  if (known !== undefined) return known;
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const word of text.match(/[\p{L}’'-]+/gu) ?? []) words.add(fold(word));
  };
  add(CAPITALISED);
  const book = BOOKS.get(key);
  if (book !== undefined) for (const phrase of allPhrases(book)) add(phrase);
  // Those that the user may be used to.
  for (const form of [...openersOf(key), ...closingsOf(key)]) add(form);
  cache.set(key, words);
  return words;
}

function allPhrases(book: PhraseBook): readonly string[] {
  const greetings = [...book.greetings.full, ...book.greetings.titled];
  const groups = [...book.greetings.first, ...book.greetings.general, ...Object.values(book.phrases).flat()];
  // A slot is filled from the thread or by the user, and is checked as such.
  return [...greetings, ...Object.values(book.matter), ...groups.flatMap((group) => group.say)].map((phrase) =>
    phrase.replace(/\{[a-z]{1,12}\}/g, ' '),
  );
}

/** One form for comparing: lower case, straight apostrophes. */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
