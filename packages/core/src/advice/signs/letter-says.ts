import { lineModel } from '../../line-model.ts';
import type { Message } from '../../message/message.ts';
import { remembered } from '../../remembered.ts';
import type { Case } from '../case.ts';
import { piecesOf } from '../letter-zones.ts';
import { mayHoldIn } from './quoted-in.ts';
import { SIGN_CLASSES } from './sign-classes.ts';
import type { SignClass } from './sign-classes.ts';
import { signCues, signsThat } from './sign-cues.ts';
import { SIGNS_BIAS, SIGNS_WEIGHTS } from './signs-weights.ts';

const MODEL = lineModel<SignClass>(SIGN_CLASSES, SIGNS_BIAS, () => SIGNS_WEIGHTS);

/** A sentence of the letter, and what it says by how likely. */
interface Judged {
  readonly sentence: string;
  readonly chances: ReadonlyMap<SignClass, number>;
}

/** Letters longer than this say what matters before. */
const MOST_SENTENCES = 60;

const known = new WeakMap<Message, { readonly text: string; readonly judged: readonly Judged[] }>();

function judgedOf(facts: Case): readonly Judged[] {
  const { message, reading } = facts;
  const before = known.get(message);
  if (before?.text === reading.text) return before.judged;
  const written = sentencesOf(message);
  // Where everything is quoted, or the caller gave a reading alone, the text that was read is what there is.
  const sentences = written.length === 0 ? sentencesIn(reading.text) : written;
  // A letter that is all quoted has no author's words to ask first.
  const signs = written.length === 0 ? undefined : signsThat(mayHoldIn(facts));
  const judged = sentences.slice(0, MOST_SENTENCES).map((sentence) => ({
    sentence,
    chances: MODEL.chances(sentence, signCues(sentence, signs)),
  }));
  known.set(message, { text: reading.text, judged });
  return judged;
}

/** What the author of a letter wrote, sentence by sentence, without what they quote and how they sign. */
export const sentencesOf = remembered((message: Message): readonly string[] =>
  piecesOf(message, 'author').flatMap(sentencesIn).slice(0, MOST_SENTENCES),
);

function sentencesIn(text: string): readonly string[] {
  return text
    .split(
      // "Bis zum 12. Dezember" goes on.
      /(?<=[.!?…]["”’)]?)\s{1,4}(?!(?<=\d\.\s)(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L}))(?=[\p{Lu}\p{N}"“‘(¿¡])|\n\s{0,4}\n|\n(?=\s{0,4}[-•*])/u,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => (sentence.match(/\p{L}+/gu) ?? []).length > 1);
}

/** The sentence that most likely says one of these things, and how likely; null in a letter without sentences. */
export function mostLikely(facts: Case, ...names: readonly SignClass[]): Said | null {
  let best: Said | null = null;
  for (const { sentence, chances } of judgedOf(facts)) {
    const chance = chanceOf(chances, names);
    if (best === null || chance > best.chance) best = { sentence, chance };
  }
  return best;
}

/** From here on a sentence offers feedback, whatever else they will not discuss. */
const OFFERED_AT = 0.6;

export function offersFeedback(facts: Case): boolean {
  return (mostLikely(facts, 'feedback')?.chance ?? 0) >= OFFERED_AT;
}

/** How likely this sentence of the letter says it, 0 to 1. */
export function chanceIn(facts: Case, sentence: string, name: SignClass): number {
  return (
    judgedOf(facts)
      .find((judged) => judged.sentence === sentence)
      ?.chances.get(name) ?? 0
  );
}

interface Said {
  readonly sentence: string;
  readonly chance: number;
}

function chanceOf(chances: ReadonlyMap<SignClass, number>, names: readonly SignClass[]): number {
  return names.reduce((sum, name) => sum + (chances.get(name) ?? 0), 0);
}

/** The sentences that say one of these things, at least so likely, the likeliest first. */
export function sentencesSaying(facts: Case, names: readonly SignClass[], least: number): readonly string[] {
  return judgedOf(facts)
    .map(({ sentence, chances }) => ({ sentence, chance: chanceOf(chances, names) }))
    .filter(({ chance }) => chance >= least)
    .toSorted((a, b) => b.chance - a.chance)
    .map(({ sentence }) => sentence);
}

/** How a text bears on what stood in the way or what they would look at again: the largest over the sentences of chance times nearness. */
export function bearsOn(facts: Case, nearness: (sentence: string) => number): number {
  return judgedOf(facts).reduce((most, { sentence, chances }) => {
    const chance =
      (chances.get('obstacle') ?? 0) +
      (chances.get('condition') ?? 0) +
      ((chances.get('route') ?? 0) + (chances.get('door') ?? 0) + (chances.get('given') ?? 0)) / 2;
    return chance < LEAST_CHANCE ? most : Math.max(most, chance * nearness(sentence));
  }, 0);
}

/** Sentences that are less likely to matter are not held against anything. */
const LEAST_CHANCE = 0.1;

/** The sentence that most likely says one of these things, where that is at least `least` likely; else null. */
export function saidInLetter(facts: Case, names: readonly SignClass[], least: number): string | null {
  const said = mostLikely(facts, ...names);
  return said !== null && said.chance >= least ? said.sentence : null;
}
