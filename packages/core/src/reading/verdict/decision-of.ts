import type { DetectedLanguage } from '../../language/detect-language.ts';
import type { Message } from '../../message/message.ts';
import { LANGUAGES } from '../../vocabulary.ts';
import { claimsThatSay } from '../claims/claim.ts';
import type { Claim } from '../claims/claim.ts';
import { isAutoReplied, machineVerdict } from '../machines/machine-verdict.ts';
import { noticeVerdict } from '../notices/notice-verdict.ts';
import type { Passage } from '../passage/passage.ts';
import { isList, isMass } from '../sender/automated.ts';
import { decide } from './decide.ts';
import type { Decision } from './decide.ts';
import { AWAY_NOTE } from './may-decide.ts';

/** The verdict: what headers settle first, then whose mail it is, then its words, then what a notice says in links. */
export function decisionOf(
  message: Message,
  passage: Passage,
  claims: readonly Claim[],
  language: DetectedLanguage,
  me: ReadonlySet<string>,
): Decision {
  const machine = machineVerdict(message);
  if (machine !== null) return machine;
  if (message.from !== null && me.has(message.from.address)) return { verdict: 'other', confidence: 0.99 };
  if (passage.onlyForwarded) return { verdict: 'other', confidence: 0.8 };
  const decision = decide(claims, {
    list: isList(message),
    mass: isMass(message),
    words: passage.tokens.numbers.length,
  });
  const notice = decision.verdict === 'rejection' ? null : noticeVerdict(message);
  if (notice !== null) return notice;
  if (isAway(message, claims, decision)) return { verdict: 'auto-reply', confidence: 0.9 };
  return unreadable(decision, language) ? { verdict: 'unsure', confidence: 0.5 } : decision;
}

function isAway(message: Message, claims: readonly Claim[], decision: Decision): boolean {
  const says = claimsThatSay(claims, 'auto-reply').length > 0;
  if (decision.verdict === 'rejection' && !says) return false;
  if (isAutoReplied(message)) return decision.verdict !== 'acknowledgement' && decision.verdict !== 'rejection';
  return says && (decision.verdict === 'other' || decision.verdict === 'acknowledgement') && isShort(message);
}

function isShort(message: Message): boolean {
  return message.text.length < AWAY_NOTE;
}

/** Mail in a language whose phrases are not known cannot be judged, unless it speaks a known one beside it. */
function unreadable(decision: Decision, { language, confidence }: DetectedLanguage): boolean {
  if (decision.verdict !== 'other' || language === 'und' || confidence < 0.6) return false;
  return !(LANGUAGES as readonly string[]).includes(language);
}
