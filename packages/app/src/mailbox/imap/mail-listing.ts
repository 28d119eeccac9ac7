import type { FetchMessageObject, ImapFlow } from 'imapflow';

import { READ_HEADERS } from '@ajar/core';

import { despiteRefusals } from './despite-refusals.ts';
import { textPlan } from './text-plan.ts';
import type { TextPlan } from './text-plan.ts';

/** A message as a folder lists it: its headers and its structure, nothing of what it says. */
export interface ListedMail {
  readonly uid: number;
  /** Full size in bytes (RFC822.SIZE). */
  readonly size: number;
  /** The header fields that are read, and the empty line behind them. */
  readonly headers: Uint8Array;
  /** Where its text is. */
  readonly plan: TextPlan;
  /** When it came to its server, in milliseconds since the epoch (INTERNALDATE); null when that is not said. */
  readonly arrivedAt: number | null;
  /** Gmail: it lies in Sent. */
  readonly sent: boolean;
  /** Gmail: it is a draft that lies among all mail. */
  readonly draft: boolean;
  /** What the server says of it is more than can be held: nothing is known of it. */
  readonly unreadable: boolean;
}

/** Longest header that is held on to; longer ones are cut. */
const MOST_HEADER = 128 * 1024;
const EMPTY_LINE = Buffer.from('\r\n');

/**
 * Sizes, named headers and structures of these messages, in the order of the server, into the map as they come. Messages that are
 * gone are left out, and so are those that the server cannot read, and whatever the server sends beyond what was asked.
 */
export async function listMail(
  client: ImapFlow,
  uids: readonly number[],
  into: Map<number, ListedMail>,
  structures = true,
): Promise<void> {
  const wanted = new Set(uids);
  const query = {
    uid: true,
    size: true,
    internalDate: true,
    bodyStructure: structures,
    labels: true,
    headers: [...READ_HEADERS],
  };
  await despiteRefusals(uids, async (some) => {
    for await (const mail of client.fetch(uidSet(some), query, { uid: true })) {
      if (wanted.has(mail.uid) && !into.has(mail.uid)) into.set(mail.uid, toListed(mail));
    }
  });
}

function toListed({ uid, size, internalDate, headers, bodyStructure, labels }: FetchMessageObject): ListedMail {
  // A copy: the buffer of a whole answer must not be held on to.
  const block = Uint8Array.from((headers ?? EMPTY_LINE).subarray(0, MOST_HEADER));
  return {
    uid,
    size: size ?? 0,
    headers: block,
    plan: textPlan(bodyStructure),
    arrivedAt: momentOf(internalDate),
    sent: labels?.has('\\Sent') === true,
    draft: labels?.has('\\Draft') === true,
    unreadable: false,
  };
}

function momentOf(date: Date | string | undefined): number | null {
  const moment = date === undefined ? Number.NaN : new Date(date).getTime();
  return Number.isNaN(moment) ? null : moment;
}

/** UIDs as IMAP writes them, neighbours as ranges: `1:4,9`. */
export function uidSet(uids: readonly number[]): string {
  const ranges: string[] = [];
  const sorted = uids.toSorted((a, b) => a - b);
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (sorted[to + 1] === (sorted[to] ?? 0) + 1) to += 1;
    ranges.push(from === to ? String(sorted[from]) : `${sorted[from]}:${sorted[to]}`);
    from = to + 1;
  }
  return ranges.join(',');
}
