/** Figures that a word has: see `word-figures.ts`. */
export const FIGURES = 12;

/** Where in a sentence words are summed up: all of it, its opening, its close. A warm opening and a cut at the end differ so. */
export const PLACES = 3;

export const BEGIN = '<s>';
export const END = '</s>';

/** A phrase of one or two words, and which words of the sentence it is: `[from, to)`. */
export interface Phrase {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Every word and every two side by side, each once, at its first place. */
export function phrasesOf(words: readonly string[]): readonly Phrase[] {
  const seen = new Map<string, Phrase>();
  const add = (text: string, from: number, to: number): void => {
    if (!seen.has(text)) seen.set(text, { text, from: Math.max(0, from), to: Math.min(words.length, to) });
  };
  for (let at = -1; at < words.length; at += 1) {
    const word = at < 0 ? BEGIN : (words[at] ?? '');
    if (at >= 0) add(word, at, at + 1);
    add(`${word} ${words[at + 1] ?? END}`, at, at + 2);
  }
  return [...seen.values()];
}

/** How much one phrase of a sentence weighs, when it has `count` of them: long sentences are not louder for being long. */
export function phraseScale(count: number): number {
  return count === 0 ? 0 : 3 / Math.sqrt(count);
}

/** The words of each place, as `[from, to)`. */
export function placesOf(count: number): readonly (readonly [number, number])[] {
  return [
    [0, count],
    [0, Math.min(count, Math.floor(count * 0.4) + 1)],
    [Math.floor(count * 0.6), count],
  ];
}

/** How much one word of a place weighs, when `count` of its words have figures. */
export function figureScale(count: number): number {
  return count === 0 ? 0 : count ** -0.75;
}
