import type { Match } from '../grammar/lexicon.ts';
import { guardOf } from '../guards/guard-of.ts';
import { quotedSpeech } from '../guards/quoted-speech.ts';
import { overrule } from '../guards/overrule.ts';
import { quoteTokens } from '../passage/passage.ts';
import type { SentenceSeen } from '../model/sentence-seen.ts';
import type { Passage } from '../passage/passage.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Claim } from './claim.ts';

/** More matches than any letter needs; what comes after in a very long mail is left out. */
const MOST_MATCHES = 4000;

/** What the phrases find in the author's words, guarded claims included, in order of place; `only` tells which sentences to look at. */
export function claimsByRule(
  passage: Passage,
  seen: readonly SentenceSeen[],
  only: (sentence: SentenceSeen) => boolean = () => true,
): readonly Claim[] {
  const matches = matchesIn(passage, seen, only);
  if (matches.length === 0) return [];
  const guards = new Map<number, Match<Phrase>[]>();
  const found: Match<Phrase>[] = [];
  for (const match of matches) {
    if (!match.phrase.says.startsWith('guard:')) found.push(match);
    else guards.set(match.sentence, [...(guards.get(match.sentence) ?? []), match]);
  }
  const speech = quotedSpeech(passage);
  const claims = widestOnly(found).map((match): Claim => {
    const inSentence = guards.get(match.sentence) ?? NONE;
    return {
      ...quoteTokens(passage, match.from, match.to),
      phrase: match.phrase,
      from: match.from,
      to: match.to,
      sentence: match.sentence,
      inSubject: match.sentence < passage.subjectSentences,
      guardedBy: guardOf(match, inSentence, passage, speech),
    };
  });
  return overrule(claims).toSorted((one, other) => one.start - other.start || other.end - one.end);
}

function matchesIn(
  { sentences }: Passage,
  seen: readonly SentenceSeen[],
  only: (sentence: SentenceSeen) => boolean,
): readonly Match<Phrase>[] {
  const matches: Match<Phrase>[] = [];
  for (let sentence = 0; sentence < seen.length && matches.length < MOST_MATCHES; sentence += 1) {
    const one = seen[sentence];
    if (one === undefined || !only(one)) continue;
    const first = sentences[sentence]?.first ?? 0;
    for (const { phrase, from, to } of one.matches)
      matches.push({ phrase, from: from + first, to: to + first, sentence });
  }
  return matches.length > MOST_MATCHES ? matches.slice(0, MOST_MATCHES) : matches;
}

const NONE: readonly Match<Phrase>[] = [];

/** Of the places of one phrase in one sentence, the widest: a phrase says a thing once. Matches come sentence by sentence. */
function widestOnly(matches: readonly Match<Phrase>[]): readonly Match<Phrase>[] {
  const best: Match<Phrase>[] = [];
  let begin = 0;
  for (const match of matches) {
    if (best.length > begin && best[begin]?.sentence !== match.sentence) begin = best.length;
    let at = begin;
    while (at < best.length && best[at]?.phrase !== match.phrase) at += 1;
    const known = best[at];
    if (known === undefined || match.to - match.from > known.to - known.from) best[at] = match;
  }
  return best;
}
