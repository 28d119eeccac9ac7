import type { Message } from '../message/message.ts';
import { whichOf } from '../find-any.ts';
import { zonesOf } from '../message/zones-of.ts';
import { isGuessed } from '../reading/claims/is-guessed.ts';
import { wordsOfVerdict } from '../reading/words-of-verdict.ts';
import type { Reading } from '../reading/reading.ts';
import { isNoReply } from '../reading/sender/automated.ts';
import type { OutcomeKind } from '../vocabulary.ts';
import { NO_AGAIN, OUTCOME_CUES } from './outcome-cues.ts';
import { REFERRAL_CUES } from './referral-cues.ts';

/** What a message that came after an answer amounts to, and the words that say so (null: its verdict says it). */
export interface OutcomeFound {
  readonly outcome: OutcomeKind;
  readonly quote: string | null;
  /** The message says so plainly, as a whole; else it is taken from some words in it, or from a weak verdict. */
  readonly plain: boolean;
  /** What the message is says it, not some words in it. */
  readonly byVerdict: boolean;
}

/** A no this sure is one whatever stands beside it. */
const PLAIN = 0.85;
/** Good news is said in fewer ways than a no. */
const CLEAR = 0.6;

/** What sounds like a no though nothing is refused. */
const LIKE_A_NO: ReadonlySet<OutcomeKind> = new Set(['feedback', 'considered-later']);

/** Longest stretch of a letter that is looked at: hostile mail may be long. */
const LOOK_AT = 8_000;

/**
 * Tells the outcome that a reply brings, or null where it says nothing of the kind (an automatic
 * answer, a bounce, a plain "received, thank you"). Only what its author wrote counts.
 */
export function outcomeOf(message: Message, reading: Reading): OutcomeFound | null {
  if (reading.verdict === 'auto-reply' || reading.verdict === 'bounce') return null;
  const written = authorText(message.text.slice(0, LOOK_AT));
  // `The answer is still no. We are full until summer` sounds like a place on hold.
  const again = reading.verdict === 'offer' || reading.verdict === 'rejection' ? null : foundBy(NO_AGAIN_CUES, written);
  if (again !== null) return again;
  const cue = foundBy(OUTCOME_CUES, written);
  if (reading.verdict === 'offer')
    // Who writes because somebody passed the name on has work to offer, and sounds like it.
    return cue?.outcome === 'referral' && !saysInWords(reading)
      ? cue
      : { outcome: 'offer', quote: wordsOfVerdict(reading), plain: reading.confidence >= CLEAR, byVerdict: true };
  // Feedback names faults, a place kept for later is none now: both sound like a no, and are one only where words refuse something.
  if (reading.verdict === 'rejection' && cue !== null && LIKE_A_NO.has(cue.outcome) && !saysInWords(reading))
    return cue;
  if (reading.verdict === 'rejection' && (cue === null || reading.confidence >= PLAIN))
    return {
      outcome: 'no-again',
      quote: wordsOfVerdict(reading),
      plain: reading.confidence >= PLAIN,
      byVerdict: true,
    };
  if (cue !== null) return cue;
  return reading.verdict === 'invitation'
    ? {
        outcome: 'reopened',
        quote: wordsOfVerdict(reading),
        plain: reading.confidence >= CLEAR,
        byVerdict: true,
      }
    : null;
}

/** Whether words say the verdict, and not only a sentence that sounds like it. */
function saysInWords({ evidence, verdict }: Reading): boolean {
  return evidence.some(({ says, rule }) => says === verdict && rule !== undefined && !isGuessed(rule));
}

/** True where somebody says that they write because another person passed the reader's name on. */
export function mentionsReferral(message: Message): boolean {
  if (!beginsPersonally(message)) return false;
  const text = message.text.slice(0, LOOK_AT).replaceAll(LINE_END, ' ');
  const may = referralsIn(text.toLowerCase());
  // Most mail has no such words at all, and telling who wrote which line costs more than looking.
  return may !== 0 && saysReferral(text, may) && referralIn(message) !== null;
}

/** The words by which its author says that somebody passed the reader's name on, whatever else the message is. */
export function referralIn(message: Message): OutcomeFound | null {
  const cue = foundBy(OUTCOME_CUES, authorText(message.text.slice(0, LOOK_AT)));
  return cue?.outcome === 'referral' ? cue : null;
}

/** A letter of its own from somebody who can be answered: a reply is judged in its thread, a list introduces nobody. */
function beginsPersonally({ references, inReplyTo, signs, from }: Message): boolean {
  if (references.length > 0 || inReplyTo.length > 0 || from === null) return false;
  return signs.listId === null && !signs.listUnsubscribe && !isNoReply(from.address);
}

const LINE_END = /[\n\t]/g;
const referralsIn = whichOf(REFERRAL_CUES.map(({ words }) => words));

/** `may`: by a bit each, the cues of which a word stands in the text. */
function saysReferral(text: string, may: number): boolean {
  return REFERRAL_CUES.some(({ patterns }, at) => (may & (1 << at)) !== 0 && patterns.some((one) => one.test(text)));
}

const NO_AGAIN_CUES = [{ outcome: 'no-again', patterns: NO_AGAIN }] as const;

/** The first of the cues that stands in what the author of a message wrote. */
function foundBy(
  cues: readonly { readonly outcome: OutcomeKind; readonly patterns: readonly RegExp[] }[],
  written: string,
): OutcomeFound | null {
  // Letters are wrapped at any word: a line end is a space, of the same length so that quotes stay exact.
  const unwrapped = written.replaceAll(LINE_END, ' ');
  for (const { outcome, patterns } of cues) {
    for (const pattern of patterns) {
      const match = pattern.exec(unwrapped);
      if (match !== null)
        return {
          outcome,
          quote: written.slice(match.index, match.index + match[0].length),
          plain: false,
          byVerdict: false,
        };
    }
  }
  return null;
}

function authorText(text: string): string {
  return zonesOf(text)
    .filter((zone) => zone.kind === 'author')
    .map((zone) => text.slice(zone.start, zone.end))
    .join('\n');
}
