import type { Message } from '../../message/message.ts';
import { contextLexicon, decisiveLexicon } from '../claims/all-phrases.ts';
import type { Match } from '../grammar/lexicon.ts';
import { findPhrases } from '../grammar/lexicon.ts';
import type { Passage } from '../passage/passage.ts';
import type { Act, Phrase } from '../phrases/phrase.ts';
import { scoreOf } from './evidence-score.ts';
import { ENOUGH, ENOUGH_IN_CONTEXT } from './weights.ts';

/** Acts that become a verdict by their own score alone; an invitation may come as a request to revise. */
const SCORED: readonly (readonly Act[])[] = [
  ['acknowledgement'],
  ['invitation', 'revise'],
  ['offer'],
  ['withdrawal'],
  ['on-hold'],
];

/**
 * Whether the words could decide anything but `other`. A quick look that errs on the side of yes: guards, which only
 * take force away, are left out. It spares most mail the full reading.
 */
export function mayDecide(message: Message, passage: Passage): boolean {
  const { tokens, sentences } = passage;
  const matches = findPhrases(decisiveLexicon(), tokens.numbers, sentences);
  if (matches.length === 0) return false;
  if (matches.some(({ phrase }) => phrase.says === 'rejection' || phrase.says === 'farewell')) return true;
  if (message.text.length < AWAY_NOTE && matches.some(({ phrase }) => phrase.says === 'auto-reply')) return true;
  const most = Math.max(...SCORED.map((acts) => acts.reduce((sum, act) => sum + scoreOf(saying(matches, act)), 0)));
  if (most >= ENOUGH) return true;
  return most >= ENOUGH_IN_CONTEXT && findPhrases(contextLexicon(), tokens.numbers, sentences).length > 0;
}

/** Notes that somebody is away are shorter than this. UTF-16 units. */
export const AWAY_NOTE = 1500;

function saying(matches: readonly Match<Phrase>[], act: Act): readonly Match<Phrase>[] {
  return matches.filter(({ phrase }) => phrase.says === act);
}
