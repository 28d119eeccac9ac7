import type { Message } from '../message/message.ts';
import { whichOf } from '../find-any.ts';
import { zonesOf } from '../message/zones-of.ts';
import type { Reading } from '../reading/reading.ts';
import { isNoReply } from '../reading/sender/automated.ts';
import type { OutcomeKind } from '../vocabulary.ts';
import { OUTCOME_CUES } from './outcome-cues.ts';
import { REFERRAL_WORDS } from './referral-words.ts';

/** What a message that came after an answer amounts to, and the words that say so (null: its verdict says it). */
export interface OutcomeFound {
  readonly outcome: OutcomeKind;
  readonly quote: string | null;
}

/** A no this sure is one whatever stands beside it. */
const PLAIN = 0.85;

/** Longest stretch of a letter that is looked at: hostile mail may be long. */
const LOOK_AT = 8_000;

/**
 * Tells the outcome that a reply brings, or null where it says nothing of the kind (an automatic
 * answer, a bounce, a plain "received, thank you"). Only what its author wrote counts.
 */
export function outcomeOf(message: Message, reading: Reading): OutcomeFound | null {
  switch (reading.verdict) {
    case 'auto-reply':
    case 'bounce':
      return null;
    case 'offer':
      return { outcome: 'offer', quote: reading.evidence[0]?.quote ?? null };
    default:
      break;
  }
  const cue = cueIn(message);
  // `We will keep you in mind` alone is a door, not a second no.
  if (reading.verdict === 'rejection' && (cue === null || reading.confidence >= PLAIN))
    return { outcome: 'no-again', quote: reading.evidence[0]?.quote ?? null };
  if (cue !== null) return cue;
  return reading.verdict === 'invitation' ? { outcome: 'reopened', quote: reading.evidence[0]?.quote ?? null } : null;
}

/** True where somebody says that they write because another person passed the reader's name on. */
export function mentionsReferral(message: Message): boolean {
  if (!beginsPersonally(message)) return false;
  const text = message.text.slice(0, LOOK_AT).replaceAll(LINE_END, ' ');
  const may = referralsIn(text.toLowerCase());
  // Most mail has no such words at all, and telling who wrote which line costs more than looking.
  return (
    may !== 0 &&
    REFERRAL.some((pattern, at) => (may & (1 << at)) !== 0 && pattern.test(text)) &&
    cueIn(message)?.outcome === 'referral'
  );
}

/** A letter of its own from somebody who can be answered: a reply is judged in its thread, a list introduces nobody. */
function beginsPersonally({ references, inReplyTo, signs, from }: Message): boolean {
  if (references.length > 0 || inReplyTo.length > 0 || from === null) return false;
  return signs.listId === null && !signs.listUnsubscribe && !isNoReply(from.address);
}

const LINE_END = /[\n\t]/g;
const referralsIn = whichOf(REFERRAL_WORDS);
const REFERRAL = OUTCOME_CUES.filter((cue) => cue.outcome === 'referral').flatMap((cue) => cue.patterns);

function cueIn(message: Message): OutcomeFound | null {
  const written = authorText(message.text.slice(0, LOOK_AT));
  // Letters are wrapped at any word: a line end is a space, of the same length so that quotes stay exact.
  const unwrapped = written.replaceAll(LINE_END, ' ');
  for (const { outcome, patterns } of OUTCOME_CUES) {
    for (const pattern of patterns) {
      const match = pattern.exec(unwrapped);
      if (match !== null) return { outcome, quote: written.slice(match.index, match.index + match[0].length) };
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
