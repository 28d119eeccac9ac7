import type { Claim } from '../claims/claim.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { namedFeature } from './sentence-features.ts';
import { addFeatures, logitsOf } from './tagger.ts';
import type { TaggerWeights } from './tagger.ts';
import { TAGS } from './tags.ts';
import type { WordsSeen } from './words-seen.ts';

/** For each sentence of a passage, how likely it says each of `TAGS`, 0..1. */
export type TaggedSentences = readonly Float32Array[];

/** Below these log-odds a sentence does not say a thing. */
const HARDLY = -9;

/** Tells what each sentence says, from its words and from the claims found in it. */
export function tagSentences(seen: WordsSeen, claims: readonly Claim[], weights: TaggerWeights): TaggedSentences {
  return asChances(withClaims(logitsOfWords(seen, weights), claims, weights));
}

/** Log-odds of what each sentence says by its words alone. */
export function logitsOfWords(seen: WordsSeen, weights: TaggerWeights): readonly Float32Array[] {
  return seen.map((features) => logitsOf(weights, features));
}

/** The same with what the phrases found in them says for it. Changes `logits`. */
export function withClaims(
  logits: readonly Float32Array[],
  claims: readonly Claim[],
  weights: TaggerWeights,
): readonly Float32Array[] {
  for (const [sentence, features] of featuresOfClaims(claims)) {
    const own = logits[sentence];
    if (own !== undefined) addFeatures(weights, features, own);
  }
  return logits;
}

/** Log-odds as chances. Changes `logits`. */
export function asChances(logits: readonly Float32Array[]): TaggedSentences {
  for (const own of logits) {
    for (let tag = 0; tag < own.length; tag += 1) {
      const logit = own[tag] ?? 0;
      own[tag] = logit < HARDLY ? 0 : 1 / (1 + Math.exp(-logit));
    }
  }
  return logits;
}

/** What is seen of each sentence and of the claims found in it, as numbers. Some stand there twice. */
export function featuresOfSentences(seen: WordsSeen, claims: readonly Claim[]): readonly (readonly number[])[] {
  const ofClaims = featuresOfClaims(claims);
  return seen.map((features, sentence) => [...features, ...(ofClaims.get(sentence) ?? [])]);
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

/** A claim counts by what it says and how strongly, by its phrase, and by what takes its force. */
function featuresOfClaim({ phrase, guardedBy }: Claim): readonly number[] {
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
