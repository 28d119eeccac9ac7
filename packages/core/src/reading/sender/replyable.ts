import type { Address, Message } from '../../message/message.ts';
import type { Replyable } from '../reading.ts';
import { isList, isNoReply } from './automated.ts';
import { earlierHuman } from './earlier-human.ts';

/** What may show a way to a person when the sender's own address does not. */
export interface WaysToAnswer {
  /** Address that the letter's own words name. */
  readonly named: string | null;
  /** Words that say not to answer this message. */
  readonly saysNotToReply: boolean;
  readonly thread: readonly Message[];
  readonly me: ReadonlySet<string>;
}

/** Whom an answer would reach: Reply-To first, then the sender, then a person named in the text or in the thread. */
export function replyableOf(message: Message, ways: WaysToAnswer): Replyable {
  const bounced = message.signs.reportType !== null || message.signs.failedRecipients.length > 0;
  if (bounced) return { ok: false, to: null, why: 'A mail server wrote this; nobody reads answers to it.' };
  const elsewhere = otherWay(message, ways);
  const answersGoTo = message.replyTo.find((address) => !ways.me.has(address.address));
  if (answersGoTo !== undefined && !isNoReply(answersGoTo.address)) {
    if (ways.saysNotToReply && elsewhere !== null) return elsewhere;
    return {
      ok: !ways.saysNotToReply,
      to: ways.saysNotToReply ? null : answersGoTo.address,
      why: ways.saysNotToReply ? NOT_READ : 'Answers go to this address.',
    };
  }
  return fromSender(message.from, message, ways, elsewhere);
}

const NOT_READ = 'The letter says that answers to it are not read.';

function fromSender(
  from: Address | null,
  message: Message,
  ways: WaysToAnswer,
  elsewhere: Replyable | null,
): Replyable {
  if (from === null) return elsewhere ?? { ok: false, to: null, why: 'The message does not say who sent it.' };
  if (ways.me.has(from.address)) return { ok: false, to: null, why: 'You wrote this yourself.' };
  if (isNoReply(from.address))
    return elsewhere ?? { ok: false, to: null, why: 'The sender’s address takes no answers.' };
  if (ways.saysNotToReply) return elsewhere ?? { ok: false, to: null, why: NOT_READ };
  if (isList(message)) return elsewhere ?? { ok: false, to: null, why: 'This was sent to a mailing list.' };
  return { ok: true, to: from.address, why: 'An answer reaches the sender.' };
}

function otherWay(message: Message, { named, thread, me }: WaysToAnswer): Replyable | null {
  if (named !== null && !isNoReply(named) && !me.has(named))
    return { ok: true, to: named, why: 'The letter names this address.' };
  const human = earlierHuman(message, thread, me);
  return human === null ? null : { ok: true, to: human, why: 'This person wrote to you earlier in the same thread.' };
}
