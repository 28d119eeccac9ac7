import { sentenceModel } from '../model/model.ts';
import { asChances, logitsOfWords, roomFor, tagNumber, withClaims } from '../model/tag-sentences.ts';
import type { SentenceLogits, TaggedSentences } from '../model/tag-sentences.ts';
import { TAGS } from '../model/tags.ts';
import type { SentenceSeen } from '../model/sentence-seen.ts';
import type { Quote } from '../../span.ts';
import { quoteTokens } from '../passage/passage.ts';
import type { Passage } from '../passage/passage.ts';
import type { Phrase, Says } from '../phrases/phrase.ts';
import type { Claim } from './claim.ts';
import { claimsByRule } from './claims-of.ts';

/** What a letter's sentences say: by phrases alone, and by phrases and the trained model together. */
export interface Said {
  readonly byRule: readonly Claim[];
  readonly tagged: TaggedSentences;
  readonly claims: readonly Claim[];
}

/** Of mail that is passed over. */
export const NOTHING: Said = { byRule: [], tagged: [], claims: [] };

/** From this chance on a sentence says what the model hears in it; below `DOUBT` a phrase was misheard. */
const SURE = 0.5;
const DOUBT = 0.12;

/** Tags that become claims, with what they say. */
const CLAIMED = TAGS.flatMap(({ says }, tag) => (says === null ? [] : [{ tag, phrase: heard(says) }]));

/** What is heard in a letter's sentences, as far as its verdict needs it; stands until the next letter is heard. */
export interface Heard {
  readonly byRule: readonly Claim[];
  /** By phrases and the trained model together. */
  readonly logits: SentenceLogits;
}

/** What is heard in the author's words, sentence by sentence. Linear in their number. */
export function hear(passage: Passage, seen: readonly SentenceSeen[]): Heard {
  const logits = logitsOfWords(seen, ({ logits: own }) => own, roomFor(seen.length));
  const byRule = claimsByRule(passage, seen, ({ matters }) => matters);
  return { byRule, logits: withClaims(logits, byRule, sentenceModel()) };
}

/** What the author's words say, by what was heard in them. */
export function whatIsSaid(passage: Passage, { byRule, logits }: Heard): Said {
  const tagged = asChances(logits);
  return { byRule, tagged, claims: combined(byRule, tagged, passage) };
}

const NO = tagNumber('no');

/** The sentence that comes nearest to a no; null where the letter has no words. */
export function likeliestNo({ tagged }: Said, passage: Passage): Quote | null {
  if (tagged.length === 0) return null;
  const chances = tagged.map((own) => own[NO] ?? 0);
  const { quote, start, end } = sentenceAs(heard('rejection'), chances.indexOf(Math.max(...chances)), passage);
  return { quote, start, end };
}

const DOOR_TAGS = TAGS.flatMap(({ tag }, at) => (tag.startsWith('door:') ? [at] : []));

/** The sentence of the letter that comes nearest to leaving something open; null where it has none beside its subject. */
export function likeliestDoor({ tagged }: Said, passage: Passage, says: Says): Claim | null {
  let [best, most] = [-1, 0];
  for (let at = passage.subjectSentences; at < tagged.length; at += 1) {
    const chance = DOOR_TAGS.reduce((sum, tag) => sum + (tagged[at]?.[tag] ?? 0), 0);
    if (chance > most) [best, most] = [at, chance];
  }
  return best < 0 ? null : sentenceAs(heard(says), best, passage);
}

/** Phrases give the exact words, the model the judgement: what it doubts does not count, what it hears besides is added. */
function combined(byRule: readonly Claim[], tagged: TaggedSentences, passage: Passage): readonly Claim[] {
  const known = new Set<string>();
  const kept = byRule.map((claim): Claim => {
    const tag = TAG_OF.get(claim.phrase.says);
    if (tag === undefined || claim.guardedBy !== null) return claim;
    if ((tagged[claim.sentence]?.[tag] ?? 0) < DOUBT) return { ...claim, guardedBy: 'doubted' };
    known.add(`${String(claim.sentence)} ${claim.phrase.says}`);
    return claim;
  });
  const added: Claim[] = [];
  for (const [sentence, chances] of tagged.entries()) {
    for (const { tag, phrase } of CLAIMED) {
      if ((chances[tag] ?? 0) < SURE || known.has(`${String(sentence)} ${phrase.says}`)) continue;
      added.push(sentenceAs(phrase, sentence, passage));
    }
  }
  if (added.length === 0) return kept;
  return [...kept, ...added].toSorted((one, other) => one.start - other.start || other.end - one.end);
}

const TAG_OF: ReadonlyMap<Says, number> = new Map(CLAIMED.map(({ tag, phrase }) => [phrase.says, tag]));

/** What the model hears in a sentence, as if a phrase had said it. */
export function heard(says: Says): Phrase {
  return { id: `model/${says}`, language: 'en', says, strength: 'likely', patterns: [] };
}

/** A whole sentence as a claim. */
export function sentenceAs(phrase: Phrase, sentence: number, passage: Passage): Claim {
  const { first, last } = passage.sentences[sentence] ?? { first: 0, last: 0 };
  return {
    ...quoteTokens(passage, first, last),
    phrase,
    from: first,
    to: last,
    sentence,
    inSubject: sentence < passage.subjectSentences,
    guardedBy: null,
  };
}
