import { CLASSES } from './classes.ts';
import { FIGURES, figureScale, phraseScale, phrasesOf, placesOf } from './features.ts';
import { BIAS, PLACE_WEIGHTS } from './place-weights.ts';
import { phraseTable, wordTable } from './tables.ts';

/** What the words of a sentence say for each class. */
export interface SentenceScores {
  /** Log-odds of each class, up to a constant. */
  readonly scores: Float64Array;
  /** The share each word has in them: `shares[word * CLASSES + class]`. */
  readonly shares: Float64Array;
}

/** Adds up what phrases and figures say of a sentence. Linear in its words. */
export function scoreSentence(words: readonly string[]): SentenceScores {
  const shares = new Float64Array(words.length * CLASSES);
  const scores = Float64Array.from(BIAS);
  addPhrases(words, scores, shares);
  addFigures(words, scores, shares);
  return { scores, shares };
}

function addPhrases(words: readonly string[], scores: Float64Array, shares: Float64Array): void {
  const phrases = phrasesOf(words);
  const scale = phraseScale(phrases.length);
  const table = phraseTable();
  for (const { text, from, to } of phrases)
    table.read(text, (label, weight) => {
      const worth = weight * scale;
      scores[label] = (scores[label] ?? 0) + worth;
      for (let word = from; word < to; word += 1) add(shares, word, label, worth / (to - from));
    });
}

function addFigures(words: readonly string[], scores: Float64Array, shares: Float64Array): void {
  const table = wordTable();
  const figures = words.map((word) => {
    const own = new Float64Array(FIGURES);
    return table.read(word, own) ? own : null;
  });
  for (const [place, [from, to]] of placesOf(words.length).entries()) {
    let count = 0;
    for (let word = from; word < to; word += 1) if (figures[word] != null) count += 1;
    const scale = figureScale(count);
    for (let word = from; word < to; word += 1) {
      const own = figures[word];
      if (own == null) continue;
      for (let label = 0; label < CLASSES; label += 1) {
        let worth = 0;
        for (let figure = 0; figure < FIGURES; figure += 1)
          worth += (own[figure] ?? 0) * (PLACE_WEIGHTS[(place * FIGURES + figure) * CLASSES + label] ?? 0);
        scores[label] = (scores[label] ?? 0) + worth * scale;
        add(shares, word, label, worth * scale);
      }
    }
  }
}

function add(shares: Float64Array, word: number, label: number, worth: number): void {
  const at = word * CLASSES + label;
  shares[at] = (shares[at] ?? 0) + worth;
}
