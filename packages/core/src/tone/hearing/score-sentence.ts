import { CLASSES } from './classes.ts';
import { FIGURES, figureScale, phraseScale, phrasesOf, placesOf } from './features.ts';
import type { Phrase } from './features.ts';
import { BIAS, PLACE_WEIGHTS } from './place-weights.ts';
import { phraseTable, wordTable } from './tables.ts';

/** What the words of a sentence say for each class. */
export interface SentenceScores {
  /** Log-odds of each class, up to a constant. */
  readonly scores: Float64Array;
  /** How much each word speaks for one class rather than another: with what needs no word, they add up to the difference of the scores. */
  readonly speakingFor: (label: number, other: number) => Float64Array;
}

/** The words of a place that have figures, and how much each weighs there. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly scale: number;
}

/** Adds up what phrases and figures say of a sentence. Linear in its words. */
export function scoreSentence(words: readonly string[]): SentenceScores {
  const phrases = phrasesOf(words);
  const figures = figuresOf(words);
  const places = placesOf(words.length).map(([from, to]): Place => {
    let count = 0;
    for (let word = from; word < to; word += 1) count += figures.has[word] ?? 0;
    return { from, to, scale: figureScale(count) };
  });
  const scores = Float64Array.from(BIAS);
  addPhrases(phrases, scores);
  addFigures(figures, places, scores);
  return {
    scores,
    speakingFor: (label, other) => {
      const shares = new Float64Array(words.length);
      sharePhrases(phrases, label, other, shares);
      shareFigures(figures, places, label, other, shares);
      return shares;
    },
  };
}

/** The figures of the words one after another, and which words have any. */
interface WordFigures {
  readonly all: Float64Array;
  readonly has: Uint8Array;
}

function figuresOf(words: readonly string[]): WordFigures {
  const table = wordTable();
  const all = new Float64Array(words.length * FIGURES);
  const has = new Uint8Array(words.length);
  for (const [at, word] of words.entries()) has[at] = Number(table.read(word, all, at * FIGURES));
  return { all, has };
}

function addPhrases(phrases: readonly Phrase[], scores: Float64Array): void {
  const table = phraseTable();
  const scale = phraseScale(phrases.length);
  const add = (label: number, weight: number): void => {
    scores[label] = (scores[label] ?? 0) + weight * scale;
  };
  for (const { text } of phrases) table.read(text, add);
}

function sharePhrases(phrases: readonly Phrase[], label: number, other: number, shares: Float64Array): void {
  const table = phraseTable();
  const scale = phraseScale(phrases.length);
  for (const { text, from, to } of phrases)
    table.read(text, (said, weight) => {
      if (said !== label && said !== other) return;
      const share = ((said === label ? weight : -weight) * scale) / (to - from);
      for (let word = from; word < to; word += 1) shares[word] = (shares[word] ?? 0) + share;
    });
}

/** What is said of a place is linear in its words, so their figures are summed up before they are weighed. */
function addFigures(figures: WordFigures, places: readonly Place[], scores: Float64Array): void {
  const sums = new Float64Array(FIGURES);
  for (const [place, { from, to, scale }] of places.entries()) {
    sums.fill(0);
    // A word without figures has noughts.
    for (let at = from * FIGURES; at < to * FIGURES; at += FIGURES)
      for (let figure = 0; figure < FIGURES; figure += 1)
        sums[figure] = (sums[figure] ?? 0) + (figures.all[at + figure] ?? 0);
    for (let figure = 0; figure < FIGURES; figure += 1) {
      const sum = (sums[figure] ?? 0) * scale;
      const at = (place * FIGURES + figure) * CLASSES;
      for (let label = 0; label < CLASSES; label += 1)
        scores[label] = (scores[label] ?? 0) + sum * (PLACE_WEIGHTS[at + label] ?? 0);
    }
  }
}

function shareFigures(
  figures: WordFigures,
  places: readonly Place[],
  label: number,
  other: number,
  shares: Float64Array,
): void {
  for (const [place, { from, to, scale }] of places.entries())
    for (let word = from; word < to; word += 1) {
      if (figures.has[word] === 0) continue;
      let worth = 0;
      for (let figure = 0; figure < FIGURES; figure += 1) {
        const at = (place * FIGURES + figure) * CLASSES;
        worth +=
          (figures.all[word * FIGURES + figure] ?? 0) *
          ((PLACE_WEIGHTS[at + label] ?? 0) - (PLACE_WEIGHTS[at + other] ?? 0));
      }
      shares[word] = (shares[word] ?? 0) + worth * scale;
    }
}
