import type { Intent } from '../vocabulary.ts';
import type { RejectionEvent } from './event.ts';

/** An answer of the user's own that was sent. */
export interface SentLetter {
  readonly at: number;
  readonly intent: Intent | null;
  /** Message-ID, where Ajar sent it or saw it come back. */
  readonly letter: string | null;
}

type Sent = Extract<RejectionEvent, { kind: 'sent' }>;
type Bounced = Extract<RejectionEvent, { kind: 'bounced' }>;

const DAY = 86_400_000;
/** A letter may be told of before or after its own Date. */
const TOLD = { before: 2 * DAY, after: 14 * DAY };
/** Some servers replace the Message-ID; nobody writes two answers to one no within these minutes. */
const SAME_LETTER_WITHIN = 10 * 60_000;

/**
 * Letters sent, oldest first. One that left from here, or that the user told of, and that is later seen in the mailbox is one
 * letter; what it set out to do is best known where it was written.
 */
export function sentLetters(events: readonly RejectionEvent[]): readonly SentLetter[] {
  const sent = events.filter((event) => event.kind === 'sent');
  const seen = oneEach(sent.filter(({ messageKey }) => messageKey !== null));
  const unseen = new Set(sent.filter(({ messageKey }) => messageKey === null));
  const letters = seen.map((event) => {
    const same = [...unseen].find((one) => isSame(event, one));
    if (same !== undefined) unseen.delete(same);
    return { ...event, intent: same?.intent ?? event.intent, messageId: event.messageId ?? same?.messageId };
  });
  return [...letters, ...unseen]
    .map(({ at, intent, messageId }) => ({ at, intent, letter: messageId ?? null }))
    .toSorted((a, b) => a.at - b.at);
}

function oneEach(seen: readonly Sent[]): readonly Sent[] {
  return [...new Map(seen.map((event) => [event.messageKey, event])).values()];
}

function isSame(seen: Sent, unseen: Sent): boolean {
  if (unseen.messageId == null) return seen.at >= unseen.at - TOLD.before && seen.at <= unseen.at + TOLD.after;
  return unseen.messageId === seen.messageId || Math.abs(unseen.at - seen.at) <= SAME_LETTER_WITHIN;
}

/** An answer that came back, or that is still on its way although a server had trouble with it. */
export interface Bounce {
  readonly at: number;
  readonly address: string | null;
  readonly why: string | null;
  readonly permanent: boolean;
  readonly messageKey: string;
}

/** Sent letters, apart from those that came back: nobody read these, so they asked for nothing. */
export function arrivedLetters(sent: readonly SentLetter[], events: readonly RejectionEvent[]): readonly SentLetter[] {
  const arrived = [...sent];
  for (const bounce of permanentOnes(events)) {
    const at = arrived.findLastIndex((letter) => cameBack(letter, bounce));
    if (at !== -1) arrived.splice(at, 1);
  }
  return arrived;
}

/** One a letter: a second report on the same letter takes nothing more back. */
function permanentOnes(events: readonly RejectionEvent[]): readonly Bounced[] {
  const permanent = events.filter((event) => event.kind === 'bounced' && event.permanent !== false) as Bounced[];
  return [...new Map(permanent.map((event) => [event.letter ?? event.messageKey, event])).values()];
}

function cameBack({ at, letter }: SentLetter, bounce: Bounced): boolean {
  if (letter !== null && typeof bounce.letter === 'string') return letter === bounce.letter;
  return at <= bounce.at;
}

/** The bounce that still wants mending: none once a letter was sent after it, or an answer came. */
export function openBounce(sent: readonly SentLetter[], events: readonly RejectionEvent[]): Bounce | null {
  const bounced = events.filter((event) => event.kind === 'bounced');
  const last = bounced.findLast(({ permanent }) => permanent !== false) ?? bounced.at(-1);
  if (last === undefined) return null;
  const { at, address = null, why = null, permanent = true, messageKey } = last;
  // By its own clock a server may report on a letter before that was written.
  const later = sent.some((letter) => letter.at > at && !cameBack(letter, last));
  const answered = events.some((event) => event.kind === 'replied' && event.at >= at);
  return later || answered ? null : { at, address, why, permanent, messageKey };
}

/** Addresses that are wrong, in lower case: they are not offered again. One whose mailbox was only full may be. */
export function failedAddresses(events: readonly RejectionEvent[]): readonly string[] {
  const failed = events.flatMap((event) =>
    event.kind === 'bounced' && event.permanent !== false && event.passing !== true && typeof event.address === 'string'
      ? [event.address.toLowerCase()]
      : [],
  );
  return [...new Set(failed)];
}
