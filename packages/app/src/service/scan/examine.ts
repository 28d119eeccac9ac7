import { parentIds, parseMessage } from '@ajar/core/scanning';
import type { MailHabits, Message, Verdict } from '@ajar/core';

import type { RawMessage } from '../../mailbox/mail-source.ts';
import type { KeptMessage, MessageRow } from '../../store/store.ts';
import { habitsIn } from '../voice/habits-in.ts';
import type { Judged } from './judge-message.ts';
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

/** What is kept of the bytes of a message that matters. */
export type Source = Pick<KeptMessage, 'hasHtml' | 'raw'>;

/**
 * @param message what was decoded of `raw`
 * @param source asked for only where the message matters
 * @param own addresses of the user, for mailboxes without a folder of sent mail
 */
export function examine(
  message: Message,
  { verdict, referral }: Judged,
  raw: Omit<RawMessage, 'raw'>,
  source: () => Source,
  { sourceId, own }: { readonly sourceId: string; readonly own: readonly string[] },
): Examined {
  const row = toRow(message, { verdict, referral }, raw, sourceId);
  const matters = ALWAYS_KEPT.has(verdict) || referral;
  const sent = isSentMail(message);
  const from = message.from?.address ?? null;
  return {
    row,
    kept: matters ? { key: row.key, message, ...source() } : null,
    sentFrom: sent ? from : null,
    habits: sent || (from !== null && own.includes(from)) ? habitsIn(message) : null,
  };
}

/** A message as far as it is read, with the folder it lies in among its labels. */
export function decode({ raw, folder, arrivedAt }: RawMessage): Message {
  return parseMessage(raw, { labels: folder === '' ? [] : [folder], arrivedAt });
}

/** Whether the bytes of a message that matters are kept: all of them, `size`, are there and they are not too many. */
export function keepsSource(raw: Uint8Array, size: number): boolean {
  return size === raw.length && size <= KEPT_SOURCE_CAP;
}

export function keptSource(raw: Uint8Array, size: number): Source {
  const hasHtml = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).includes('text/html');
  // A copy: the bytes lie in the middle of memory that is used again.
  return { hasHtml, raw: keepsSource(raw, size) ? Uint8Array.from(raw) : null };
}

export function toKept(key: string, message: Message, { raw, size }: RawMessage): KeptMessage {
  return { key, message, ...keptSource(raw, size) };
}

function toRow(
  message: Message,
  { verdict, referral }: Judged,
  raw: Omit<RawMessage, 'raw'>,
  sourceId: string,
): MessageRow {
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
