import type { Consideration } from './advice.ts';
import type { Case } from './case.ts';
import { DO_NOT_CONTACT, DO_NOT_REPLY, HOSTILE, LEGAL, NO_CORRESPONDENCE, PERSONAL, SAFETY } from './letter-signs.ts';
import type { Sign } from './quoted-in.ts';
import { quotedIn } from './quoted-in.ts';

/**
 * Why asking is not offered.
 * `leave-alone`: no word at all. `closed`: thanks at most. `no-reply`: nobody reads this address.
 */
export interface Lock {
  readonly kind: 'leave-alone' | 'closed' | 'no-reply';
  readonly because: Consideration;
}

const LEAVE_ALONE: readonly { readonly signs: readonly Sign[]; readonly text: string }[] = [
  {
    signs: DO_NOT_CONTACT,
    text: 'They ask not to be written to again. Respecting that is the whole answer, and it is enough.',
  },
  {
    signs: SAFETY,
    text: 'Somebody says that they feel unsafe or pressed. The respectful answer is to leave it here.',
  },
  {
    signs: LEGAL,
    text: 'The letter speaks of lawyers or a dispute. A well-meant line could be misread; if you need to answer, ask somebody who advises you first.',
  },
  {
    signs: HOSTILE,
    text: 'This was not written kindly, and you do not have to answer it. Leaving it unanswered costs you nothing.',
  },
  { signs: PERSONAL, text: 'This no is a personal one, and a personal no is the answer.' },
];

/** Refusals to which not even thanks are sent. */
export function leaveAloneLock(facts: Case): Lock | null {
  const { reading } = facts;
  for (const { signs, text } of LEAVE_ALONE) {
    const quote = quotedIn(reading.text, signs);
    if (quote !== null) return { kind: 'leave-alone', because: { text, quote } };
  }
  const marked = reading.evidence.find((item) => /do-not-contact|hostile|legal|safety/.test(item.says));
  if (marked !== undefined) {
    const text = 'They ask to be left alone. Respecting that is the whole answer, and it is enough.';
    return { kind: 'leave-alone', because: { text, quote: marked.quote } };
  }
  if (reading.field !== 'personal') return null;
  const text =
    'A personal no is the answer. It needs no reason, and asking again would only make it heavier for both of you.';
  return { kind: 'leave-alone', because: quoting(text, decidingWords(facts)) };
}

/** Locks that leave room for a thank-you: two noes, an ask already made, a decision they will not discuss. */
export function closedLock(facts: Case): Lock | null {
  if (facts.noes >= 2) {
    const text =
      'You have had two noes in this matter. A second no is the end of the asking, and it sets you free for something else.';
    return { kind: 'closed', because: quoting(text, decidingWords(facts)) };
  }
  if (facts.asks >= 1) {
    return {
      kind: 'closed',
      because: {
        text: 'You have already asked once about this no. One ask is fair; a second would weigh on them and on you.',
      },
    };
  }
  const quote = quotedIn(facts.reading.text, NO_CORRESPONDENCE);
  if (quote === null) return null;
  return {
    kind: 'closed',
    because: { text: 'They say that they will not discuss the decision, and that is to be kept.', quote },
  };
}

/** Nobody reads the address, or the letter asks not to be answered there. Another person of the thread may still be. */
export function noReplyLock(facts: Case): Lock | null {
  const { replyable, text } = facts.reading;
  const quote = elsewhere(facts) ? null : quotedIn(text, DO_NOT_REPLY);
  if (quote !== null) {
    const kept = 'The letter asks not to be answered at this address, and that is to be kept.';
    return { kind: 'no-reply', because: { text: kept, quote } };
  }
  if (replyable.ok) return null;
  const why = replyable.why.trim();
  const nobody =
    why === '' ? 'Nobody can be answered at this address.' : `Nobody can be answered at this address: ${why}`;
  return { kind: 'no-reply', because: { text: nobody } };
}

/** The answer would go to somebody else than the address that sent this. */
function elsewhere({ message, reading }: Case): boolean {
  const { to } = reading.replyable;
  return (
    to !== null &&
    message.from !== null &&
    message.from.address !== to &&
    !message.replyTo.some((item) => item.address === to)
  );
}

/** The words in which the letter says no, for tying a reason to; null when the reading marked none. */
export function decidingWords(facts: Case): string | null {
  const { evidence, verdict } = facts.reading;
  return evidence.find((item) => item.says === verdict && item.quote !== '')?.quote ?? null;
}

/** A consideration with its quote, or without where there is none. */
export function quoting(text: string, quote: string | null): Consideration {
  return quote === null || quote === '' ? { text } : { text, quote };
}
