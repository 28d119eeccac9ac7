import { rememberedTexts } from '../remembered.ts';

/** FNV-1a over UTF-16 units: a small, stable number for a text. */
export function hashOf(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ Math.trunc(seed)) >>> 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  // Mixed to the end (murmur3's finaliser): neighbouring seeds must not walk in step.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Words that read as worn when they come back in the next sentence, by stem, in the languages that are written. */
const MARKED =
  /\b(?:let me know|letting me know|appreciat|grateful|glad|open to|willing|consider|understand|happy|time|hear|wish|accept|position|answer|stand|know|touched|useful|kind|heureu|temps|répon|souhait|consid|comprend|freu|gern|verstehe|zeit|antwort|bescheid|wünsch|nehme|gusto|tiempo|respuesta|entiendo|deseo|compreend|tempo|respost|rispo|trov|capisco|auguro|graag|begrijp|tijd|wens)/giu;

/** Deterministic choice for one letter: each slot draws its own phrase, and avoids the words already used. */
export class Chooser {
  readonly #key: string;
  readonly #seed: number;
  readonly #used = new Set<string>();

  constructor(key: string, seed: number) {
    this.#key = key;
    this.#seed = seed;
  }

  /** The candidate that repeats least of what was chosen before; among equals the hash decides. Null when there are none. */
  pick(slot: string, candidates: readonly string[]): string | null {
    let best: string | null = null;
    let fewest = Infinity;
    const start = hashOf(`${slot}\n${this.#key}`, this.#seed) % Math.max(1, candidates.length);
    for (let step = 0; step < candidates.length; step += 1) {
      const candidate = candidates[(start + step) % candidates.length] ?? '';
      const marks = marksOf(candidate).filter((mark) => this.#used.has(mark));
      // Thanks that begin like thanks are the most worn of all.
      const repeated = marks.length + (marks.includes(THANKS) ? 1 : 0);
      if (repeated < fewest) [best, fewest] = [candidate, repeated];
      // The hash's own choice stands unless it repeats much: variety across letters matters as well.
      // A sentence that only fills may repeat nothing, where another does not.
      if (fewest <= (/^(?:more|personal)/.test(slot) ? 0 : 1)) break;
    }
    if (best !== null) for (const mark of marksOf(best)) this.#used.add(mark);
    return best;
  }
}

const THANKS = 'thanks';
/** Thanks wherever in a sentence they stand: two are what a letter needs. */
const THANKING =
  /(?<!\p{L})(?:thanks?|grateful|merci|remerci\p{L}{1,4}|dank\p{L}{0,6}|gracias|agrade\p{L}{2,6}|obrigad\p{L}|grazie|ringrazi\p{L}{0,4}|bedankt)(?!\p{L})/u;
/** Thanks that say themselves that they are the second are no repetition. */
const ONCE_MORE = /^(?:thank(?:s| you) (?:again|once)|merci encore|(?:vielen dank|danke) noch|grazie ancora)/;

/** Most candidates have no slots, and are looked at for every letter: so many of them are remembered. */
const MOST_CANDIDATES = 500;

const marksOf = rememberedTexts(MOST_CANDIDATES, (text): readonly string[] => {
  const small = text.toLowerCase();
  const opening = small.split(/\s+/).slice(0, 2).join(' ');
  return [THANKING.test(small) && !ONCE_MORE.test(small) ? THANKS : opening, ...(small.match(MARKED) ?? [])];
});
