import { noFix } from '../fixes.ts';
import { phrases } from '../phrase-rule.ts';
import type { Match, Rule } from '../rule.ts';
import { SMALLER_ASK } from '../sources.ts';
import type { DraftText } from '../text/draft-text.ts';
import { pattern } from '../text/pattern.ts';
import type { Span } from '../../span.ts';

const REQUEST = pattern([
  '(?:could|would|can|will|may|might) (?:you|i|we)(?! (?:be|wish|like to say|add))',
  '(?:could|would) you be (?:open|willing|able|so kind)',
  '(?:please|kindly) (?:also )?(?:let|tell|send|consider|reconsider|advise|share|explain|forward|introduce|give|pass|confirm|provide|refund|call|arrange|review|ask)',
  "i(?:'d| would) (?:also )?(?:like|love|appreciate|be (?:very |so |most )?(?:grateful|glad|happy) (?:for|if|to (?:have|get|receive|know|hear)))(?! to (?:say|thank|add|wish))",
  'i (?:also )?(?:ask|request|wonder (?:if|whether)|was wondering)',
]);
/** Verbs of requests: three of them in one question are three asks. */
const WANTED =
  /(?:^|,|;|\band|\bor|\byou|\bplease|\balso|\bthen)\s(?:also\s|then\s|please\s)?(?:tell|send|give|introduce|forward|reconsider|refund|share|explain|pass|put|recommend|call|meet|show|let|connect|arrange|extend|waive|raise|move|look|read|keep|write|ask|provide|confirm|hire|add)\b/g;
const MOST = 3;
const THING =
  '(?:feedback|interview|refund|meeting|call|scores?|marks?|report|explanation|extension|list|copy|reasons|introduction|names?|contacts?|discount|appeal|review|reference|recommendation|apology|reply|date)';

function requestsIn(flat: string, offset: number): readonly Span[] {
  const openers = [...flat.matchAll(REQUEST)];
  const first = openers[0];
  if (!first) return [];
  const verbs = [...flat.slice(first.index).matchAll(WANTED)].map((verb) => first.index + verb.index);
  const starts = openers.map((opener) => opener.index);
  const larger = verbs.length > starts.length ? verbs : starts;
  // Each ask reaches to the end of its sentence: the words that follow say what is asked.
  return larger.map((start) => ({ start: offset + start, end: offset + flat.length }));
}

/** An offer of a way out, or thanks, is worded as a request and is none. */
const NO_REQUEST =
  /\bno (?:need|reply)\b|\bthank|\bif not\b|\bnot possible\b|\bwish you\b|\bunderstand\b|\bfeel free\b/;

function find(draft: DraftText): readonly Match[] {
  const asks = draft.sentences.flatMap((sentence) =>
    NO_REQUEST.test(sentence.flat) ? [] : requestsIn(sentence.flat, sentence.start),
  );
  const third = asks[MOST - 1];
  if (!third) return [];
  let { start } = third;
  while (/[\s,;]/.test(draft.text[start] ?? '')) start++;
  return start < third.end ? [{ start, end: third.end, fixes: [] }] : [];
}

export const MULTIPLE_ASKS: readonly Rule[] = [
  {
    id: 'multiple-asks/three',
    category: 'multiple-asks',
    severity: 'warning',
    strictOnly: false,
    language: 'en',
    message:
      'This is the third thing you ask for. Several requests at once feel like work, and the first one may get lost.',
    why: 'After a no, one small request is granted far more often than a list. Which one matters most?',
    source: SMALLER_ASK,
    find,
    bad: [
      'Could you send me the scores, introduce me to the editor and tell me when to apply again?',
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply. Could you look at the new draft? I would also like a call this week. And would you pass my name to your colleagues?\n\nBest,\nAna',
        intent: 'ask-again',
      },
    ],
    good: [
      'Would you look at a shorter version, and if not, could you say what put you off?',
      'I would be glad of a line, but please do not feel you have to write one.',
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply. Would you be open to a shorter version? I would be glad of any comment. No need to reply if not.\n\nBest,\nAna',
        intent: 'ask-again',
      },
    ],
  },
  phrases({
    id: 'multiple-asks/list',
    severity: 'warning',
    match: [
      `(?:i(?:'d| would) (?:like|appreciate|welcome)|i (?:want|need|request|ask for)|(?:could|may|can) i (?:have|get)|(?:please|could you) (?:send|give)(?: me)?) ~${THING}~,~${THING}~(?:,|and)~${THING}`,
    ],
    message: 'A list of requests feels like work, and the first one may get lost.',
    why: 'After a no, one small request is granted far more often than a list. Which one matters most?',
    source: SMALLER_ASK,
    unless: ['thank'],
    fix: noFix,
    bad: [
      'I would like feedback, a second interview and a refund of the fee.',
      'Please send me my scores, the names of the panel and an explanation.',
    ],
    good: [
      'I would like to thank you for the call, the feedback and the tea.',
      'I would appreciate any feedback on the sample.',
    ],
  }),
];
