import { logistic } from '../../softmax.ts';
import type { Claim } from '../claims/claim.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { namedFeature } from './sentence-features.ts';
import { addFeatures } from './tagger.ts';
import type { TaggerWeights } from './tagger.ts';
import { TAGS } from './tags.ts';
import type { SentenceSeen } from './sentence-seen.ts';

/** For each sentence of a passage, how likely it says each of `TAGS`, 0..1. */
export type TaggedSentences = readonly Float32Array[];

/** Log-odds of what the sentences say, all `TAGS` of the first, then of the second, and so on. */
export type SentenceLogits = Float32Array;

/** Figures of one sentence. */
const EACH = TAGS.length;

/** Below these log-odds a sentence does not say a thing. */
const HARDLY = -9;

/** Log-odds of what each sentence says by its words alone, as `logitsOf` tells them. */
export function logitsOfWords(
  seen: readonly SentenceSeen[],
  logitsOf: (sentence: SentenceSeen) => Float32Array = ({ logits }) => logits,
  into: SentenceLogits = new Float32Array(seen.length * EACH),
): SentenceLogits {
  for (let sentence = 0; sentence < seen.length; sentence += 1) {
    const one = seen[sentence];
    if (one !== undefined) into.set(logitsOf(one), sentence * EACH);
  }
  return into;
}

/** Room for the log-odds of so many sentences, the same each time: a letter's are done with before those of the next are asked for. */
export function roomFor(sentences: number): SentenceLogits {
  if (room.length < sentences * EACH) room = new Float32Array(sentences * EACH * 2);
  return room.subarray(0, sentences * EACH);
}

let room: SentenceLogits = new Float32Array(EACH * 64);

/** The same with what the phrases found in them says for it. Changes `logits`. */
export function withClaims(logits: SentenceLogits, claims: readonly Claim[], weights: TaggerWeights): SentenceLogits {
  for (const [sentence, features] of featuresOfClaims(claims))
    addFeatures(weights, features, logits, { from: 0, to: features.length, at: sentence * EACH });
  return logits;
}

/** The chance of these log-odds, to single precision. */
export function chanceOf(logit: number): number {
  return logit < HARDLY ? 0 : Math.fround(logistic(logit));
}

/** The chances of these log-odds, sentence by sentence. */
export function asChances(logits: SentenceLogits): TaggedSentences {
  const chances = logits.map(chanceOf);
  return Array.from({ length: chances.length / EACH }, (_, sentence) =>
    chances.subarray(sentence * EACH, (sentence + 1) * EACH),
  );
}

/** What is seen of each sentence and of the claims found in it, as numbers. Some stand there twice. */
export function featuresOfSentences(
  seen: readonly SentenceSeen[],
  claims: readonly Claim[],
): readonly (readonly number[])[] {
  const ofClaims = featuresOfClaims(claims);
  return seen.map(({ features }, sentence) => [...features, ...(ofClaims.get(sentence) ?? [])]);
}

function featuresOfClaims(claims: readonly Claim[]): ReadonlyMap<number, readonly number[]> {
  const bySentence = new Map<number, number[]>();
  for (const claim of claims) {
    const features = bySentence.get(claim.sentence) ?? [];
    for (const feature of featuresOfClaim(claim)) features.push(feature);
    bySentence.set(claim.sentence, features);
  }
  return bySentence;
}

const known = new Map<Phrase, { readonly free: readonly number[]; readonly guarded: Map<string, readonly number[]> }>();

const NO_FEATURES: readonly number[] = [];

/** A claim counts by what it says and how strongly, by its phrase, and by what takes its force; a plain one needs no weighing and lends none. */
function featuresOfClaim({ phrase, guardedBy }: Claim): readonly number[] {
  if (phrase.plain === true) return NO_FEATURES;
  const { says, strength, id } = phrase;
  let features = known.get(phrase);
  if (features === undefined) {
    features = { free: [namedFeature(`says:${says}:${strength}`), namedFeature(`phrase:${id}`)], guarded: new Map() };
    known.set(phrase, features);
  }
  if (guardedBy === null) return features.free;
  let guarded = features.guarded.get(guardedBy);
  if (guarded === undefined) {
    guarded = [namedFeature(`guarded:${says}:${guardedBy}`)];
    features.guarded.set(guardedBy, guarded);
  }
  return guarded;
}

const NUMBERS = new Map(TAGS.map(({ tag }, index) => [tag, index] as const));

/** The number of a tag; throws for a name that is none. */
export function tagNumber(tag: string): number {
  const number = NUMBERS.get(tag);
  if (number === undefined) throw new Error(`there is no tag ${tag}`);
  return number;
}
