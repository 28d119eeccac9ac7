import type { Message } from '../message/message.ts';
import type { Verdict } from '../vocabulary.ts';
import { hear } from './claims/said.ts';
import { TokenList } from './grammar/tokens.ts';
import { sentencesSeen } from './model/known-sentences.ts';
import { verdictModel } from './model/model.ts';
import { logitsOfRanks, ranksOf } from './model/tagger.ts';
import { senderFeatures, wholeSentences } from './model/whole-features.ts';
import { languageOf } from './passage/language-of.ts';
import { passageOf } from './passage/passage.ts';
import { decisionByWords, plainlyOther, settledBefore } from './verdict/decision-of.ts';

/** Filled anew for each message: nothing of it outlasts the verdict. */
const tokens = new TokenList();

/** Only the verdict, as `readMessage` would give it. */
export function verdictOf(message: Message): Verdict {
  const passage = passageOf(message, tokens.clear());
  const settled = settledBefore(message, passage, new Set());
  if (settled !== null) return settled.verdict;
  const language = languageOf(passage, message);
  const seen = sentencesSeen(passage, language.language);
  const model = verdictModel();
  // What is seen counts once however often it comes: a sentence that stands there again need not be looked at again.
  const distinct = new Set(wholeSentences(passage, seen));
  const whole = logitsOfRanks(model, [
    ...Array.from(distinct, ({ verdictRanks }) => verdictRanks),
    ranksOf(model, senderFeatures(message)),
  ]);
  const unread = plainlyOther(whole, language);
  if (unread !== null) return unread.verdict;
  return decisionByWords(message, passage, hear(passage, seen), whole, language).verdict;
}
