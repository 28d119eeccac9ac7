import { holdsIn } from '../../asked-of.ts';
import { smallFirst } from '../first-letter.ts';
import type { Offered } from './offered.ts';
import { NEGATED_OR_OVER } from './negated.ts';

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|lunchtime))?';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\\d{2})?';
const DATE = String.raw`(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${MONTH})?`;
/** "Tuesday or Wednesday", "9 or 16 March next year". */
const TWO = new RegExp(
  String.raw`(?:\bon )?\b((?:the )?(?:${WEEKDAY}|${DATE}) or (?:on |the )?(?:${WEEKDAY}|${DATE})(?:,? (?:next (?:week|month|year)|this week))?)(?![\p{L}\d])`,
  'u',
);
const NAMED_DAY = new RegExp(`${WEEKDAY}|${MONTH}`, 'u');
/** They propose them, and tell of nothing that is past. */
const PROPOSES =
  /\?|\b(?:could|can|would|let['’]s|shall|fit you in|suits?|free|how about|happy to|glad to|offer|available|space|room)\b/i;
const TALKS =
  /\b(?:talk|chat|call|speak|meet(?:ing)?|sit down|catch up|coffee|half an hour|an hour|minutes|conversation|debrief|ring|phone|zoom|go (?:over|through)|walk you through)\b/i;

/** Two days that they leave the reader the choice of: to talk on, or to come; null where they name no two. */
export function daysIn(sentences: readonly string[]): Offered | null {
  for (const [at, sentence] of sentences.entries()) {
    // Cheap to see, and seldom there.
    const found = sentence.includes(' or ') ? TWO.exec(sentence) : null;
    if (found === null || holdsIn(NEGATED_OR_OVER, sentence) || !holdsIn(NAMED_DAY, found[0])) continue;
    const next = sentences[at + 1] ?? '';
    if (!holdsIn(PROPOSES, sentence) && !/\b(?:either|which)\b[^.]*\?/i.test(next)) continue;
    const days = smallFirst(found[1] ?? '').replace(/^(?=\p{L})(?!the )\p{Ll}/u, (letter) => letter.toUpperCase());
    return { kind: holdsIn(TALKS, sentence) ? 'talk-days' : 'days', what: `on ${days.replace(/,(?= )/, '')}` };
  }
  return null;
}
