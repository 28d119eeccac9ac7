import { mentionsReferral, parentIds, parseMessage, verdictOf } from '@ajar/core/scanning';
import type { MailHabits, Message, Verdict } from '@ajar/core';

import type { RawMessage } from '../../mailbox/mail-source.ts';
import type { KeptMessage, MessageRow } from '../../store/store.ts';
import { habitsIn } from '../voice/habits-in.ts';
import { isSentMail } from './mail-folders.ts';
import { messageKey } from './message-key.ts';

/** One message, decoded and read: the row that every message leaves, and the whole of it where it matters. */
export interface Examined {
  readonly row: MessageRow;
  readonly kept: KeptMessage | null;
  /** The sender, when the message lies in a folder of sent mail. */
  readonly sentFrom: string | null;
  /** How the user writes in it, when they sent it: counts and known forms, never its words. */
  readonly habits: MailHabits | null;
}

/** Above this a message's source is not copied into the store: it is read again from where it lies. */
const KEPT_SOURCE_CAP = 500_000;

const ALWAYS_KEPT: ReadonlySet<Verdict> = new Set([
  'rejection',
  'invitation',
  'offer',
  'on-hold',
  'withdrawal',
  'bounce',
]);

/** @param own addresses of the user, for mailboxes without a folder of sent mail */
export function examine(raw: RawMessage, sourceId: string, own: readonly string[]): Examined {
  const message = decode(raw);
  const verdict = verdictOf(message);
  const referral = mentionsReferral(message);
  const row = toRow(message, verdict, referral, raw, sourceId);
  const matters = ALWAYS_KEPT.has(verdict) || referral;
  const sent = isSentMail(message);
  const from = message.from?.address ?? null;
  return {
    row,
    kept: matters ? toKept(row.key, message, raw) : null,
    sentFrom: sent ? from : null,
    habits: sent || (from !== null && own.includes(from)) ? habitsIn(message) : null,
  };
}

/** A message as far as it is read, with the folder it lies in among its labels. */
export function decode({ raw, folder, arrivedAt }: RawMessage): Message {
  return parseMessage(raw, { labels: folder === '' ? [] : [folder], arrivedAt });
}

export function toKept(key: string, message: Message, raw: RawMessage): KeptMessage {
  const whole = raw.size === raw.raw.length && raw.size <= KEPT_SOURCE_CAP;
  const hasHtml = Buffer.from(raw.raw.buffer, raw.raw.byteOffset, raw.raw.byteLength).includes('text/html');
  // A copy: the bytes lie in the middle of a large read that must not be held on to.
  return { key, message, hasHtml, raw: whole ? Uint8Array.from(raw.raw) : null };
}

function toRow(message: Message, verdict: Verdict, referral: boolean, raw: RawMessage, sourceId: string): MessageRow {
  return {
    key: messageKey(message),
    messageId: message.messageId,
    refs: parentIds(message),
    date: message.date,
    fromAddress: message.from?.address ?? null,
    fromName: message.from?.name ?? '',
    toAddress: message.to[0]?.address ?? null,
    subject: message.subject,
    verdict,
    cue: referral ? 'referral' : null,
    sourceId,
    position: raw.position,
    size: raw.size,
  };
}
