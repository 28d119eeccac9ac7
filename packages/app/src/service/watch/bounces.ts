import { deliveryWords, mayWorkLater, parseMessage } from '@ajar/core';
import type { DeliveryReport, ReportedRecipient } from '@ajar/core';

import type { KeptText, MessageRow, NewEvent, OutboxRow, StoreReader } from '../../store/store.ts';
import { keptOf } from './gather.ts';
import type { OwnLetter } from './own-letters.ts';

const DAY = 86_400_000;
/** Mail servers give up on a letter within five days (RFC 5321 4.5.4.1); a little is added for the way back. */
const BOUNCES_WITHIN = 7 * DAY;

export interface Bounce {
  readonly row: MessageRow;
  readonly report: DeliveryReport;
}

/** A report on one of the user's letters, and the letter. */
export interface MatchedBounce {
  readonly event: NewEvent;
  readonly permanent: boolean;
  readonly outbox: OutboxRow | null;
}

/** Every report of a mail server that there is. */
export async function knownBounces(reader: StoreReader): Promise<readonly Bounce[]> {
  const rows = await reader.messagesWithVerdict(['bounce']);
  const kept = await keptOf(reader, rows);
  const bounces: Bounce[] = [];
  for (const row of rows) {
    const report = await reportOf(reader, kept.get(row.key));
    if (report !== null) bounces.push({ row, report });
  }
  return bounces;
}

/** Of a message that was kept before reports were read, from its source. */
async function reportOf(reader: StoreReader, kept: KeptText | undefined): Promise<DeliveryReport | null> {
  if (kept === undefined) return null;
  if (kept.message.signs.report !== undefined) return kept.message.signs.report;
  const source = await reader.keptSource(kept.key);
  return source === null ? null : (parseMessage(source).signs.report ?? null);
}

/**
 * Reports on these letters, which answer one no. Told by the Message-ID of the letter that came back, by what the report
 * or the letter refers to, by the envelope's mark, and only where none of these is given by receiver and time.
 * @param takenOut letters that may still lie where they were taken to: only their Message-ID tells of them
 */
export function bouncesOf(
  rejectionId: string,
  letters: readonly OwnLetter[],
  threadIds: ReadonlySet<string>,
  bounces: readonly Bounce[],
  takenOut: readonly OwnLetter[] = [],
): readonly MatchedBounce[] {
  return bounces.flatMap((bounce) => {
    const letter = letterOf(bounce, letters, threadIds) ?? namedLetter(bounce, takenOut);
    const failed = letter === undefined ? null : failedOf(bounce, letter);
    if (letter === undefined || failed === null) return [];
    const permanent = failed.recipient.action === 'failed';
    const event: NewEvent = {
      rejectionId,
      event: {
        at: bounce.row.date ?? letter.at,
        kind: 'bounced',
        messageKey: bounce.row.key,
        letter: letter.messageId,
        address: failed.address,
        why: deliveryWords(failed.recipient),
        permanent,
        ...(mayWorkLater(failed.recipient) ? { passing: true } : {}),
      },
      dedupKey: `bounced:${bounce.row.key}`,
    };
    return [{ event, permanent, outbox: letter.outbox }];
  });
}

function letterOf(
  { row, report }: Bounce,
  letters: readonly OwnLetter[],
  threadIds: ReadonlySet<string>,
): OwnLetter | undefined {
  const { returned, envelopeId } = report;
  const exact = namedLetter({ row, report }, letters);
  if (exact !== undefined) return exact;
  const marked = letters.find(({ outbox }) => outbox !== null && envelopeId === outbox.id);
  if (marked !== undefined) return marked;
  const inTime = letters.filter((letter) => reaches(report, letter) && within(letter, row));
  // A server may have given it another Message-ID on the way; what it answers stays.
  if (returned?.inReplyTo.some((id) => threadIds.has(id)) === true) return inTime.at(-1);
  return returned === null || returned.messageId === null ? inTime.at(-1) : undefined;
}

/** The letter whose Message-ID came back, or that the report answers. */
function namedLetter({ row, report }: Bounce, letters: readonly OwnLetter[]): OwnLetter | undefined {
  const named = (id: string | null): OwnLetter | undefined =>
    letters.find(({ messageId }) => id !== null && messageId === id);
  return named(report.returned?.messageId ?? null) ?? row.refs.map(named).find((letter) => letter !== undefined);
}

function reaches({ recipients, returned }: DeliveryReport, { to }: OwnLetter): boolean {
  const reported = new Set([
    ...recipients.flatMap(({ address, original }) => [address, original]),
    ...(returned?.to ?? []),
  ]);
  return to.some((address) => reported.has(address));
}

function within({ at }: OwnLetter, { date }: MessageRow): boolean {
  const wait = (date ?? Infinity) - at;
  return wait >= 0 && wait <= BOUNCES_WITHIN;
}

/** The address that failed and how; null when somebody else of the letter's receivers got it, or all is well. */
function failedOf(
  { report }: Bounce,
  { to }: OwnLetter,
): { readonly address: string | null; readonly recipient: ReportedRecipient } | null {
  const troubled = report.recipients.filter(({ action }) => action === 'failed' || action === 'delayed');
  const [first] = troubled;
  if (first === undefined) return null;
  const hit = (recipient: ReportedRecipient): string | undefined =>
    to.find((address) => address === recipient.address || address === recipient.original);
  const direct = troubled.filter((recipient) => hit(recipient) !== undefined);
  // To one receiver, whose mail goes on to another address: that one failed, and this is the one that was written to.
  if (to.length <= 1) {
    const recipient = direct[0] ?? first;
    return { address: to[0] ?? recipient.address, recipient };
  }
  if (direct.length < to.length) return null;
  const worst = direct.find(({ action }) => action === 'failed') ?? first;
  return { address: hit(worst) ?? worst.address, recipient: worst };
}
