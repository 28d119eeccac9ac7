import { likelyOutcomes, occasionAfter, whyLeaveAlone } from '@ajar/core';
import type { AdviceInput, Intent, Occasion, Reading, Verdict } from '@ajar/core';

import type { MessageRow, StoreReader } from '../../store/store.ts';
import type { Clock } from '../clock.ts';
import { myAddresses } from '../me.ts';
import { adviceInputOf } from '../present/advice-input.ts';
import { stateOf } from '../present/summary.ts';
import type { RejectionRecord } from '../present/summary.ts';
import { isMine, keptOf } from '../watch/gather.ts';
import { readInThread } from '../watch/read-in-thread.ts';
import { threadAround } from '../watch/thread-around.ts';

/** What a letter answers: on which occasion, and which message. */
export interface Answering {
  readonly occasion: Occasion;
  /** The no itself. */
  readonly no: AdviceInput;
  /** The message that is answered, as it reads: the no, or the newest that came after it. */
  readonly input: AdviceInput;
  /** Why nothing at all is written: something that came after the no asks to be left alone. */
  readonly refused: string | null;
}

export interface AnswerWish {
  readonly occasion?: Occasion | undefined;
  readonly intent?: Intent | undefined;
}

/**
 * What a letter about this no answers: the occasion wished for, or the one that its events tell. The first answer goes to
 * the no; every later letter to what they wrote last.
 */
export async function answering(
  reader: StoreReader,
  record: RejectionRecord,
  clock: Clock,
  wish: AnswerWish,
): Promise<Answering> {
  const no = await adviceInputOf(reader, record, clock);
  const found = occasionAfter(no, likelyOutcomes(stateOf(record, clock.now)));
  const occasion = wish.occasion ?? found.occasion;
  const last = await newestOf(reader, record.message);
  const refused = refusedBy(last, record);
  if (occasion === 'no') return { occasion, no, input: no, refused };
  const [brought] = found.messageKey === null ? [] : await reader.messages([found.messageKey]);
  // Thanks for a referral are for the one who made it; only a no of one's own is for the stranger who wrote.
  const toReferrer = occasion === 'referral' && wish.intent !== 'decline';
  const start = occasion === found.occasion && !toReferrer ? brought : undefined;
  const newest = start === undefined ? last : await newestOf(reader, start);
  if (newest === null || newest.key === record.row.messageKey) return { occasion, no, input: no, refused };
  return {
    occasion,
    no,
    refused,
    input: { ...no, message: newest.message, reading: aboutTheSame(newest.reading, no.reading) },
  };
}

function refusedBy(newest: Newest | null, record: RejectionRecord): string | null {
  if (newest === null || newest.key === record.row.messageKey) return null;
  return whyLeaveAlone({ message: newest.message, reading: newest.reading, context: {} });
}

interface Newest {
  readonly key: string;
  readonly message: AdviceInput['message'];
  readonly reading: Reading;
}

/** Nobody wrote these. */
const BY_MACHINES: ReadonlySet<Verdict> = new Set<Verdict>(['auto-reply', 'bounce']);

/** The newest message of a thread from the other side, as it reads in its place; null when none is kept. */
async function newestOf(reader: StoreReader, start: MessageRow): Promise<Newest | null> {
  const mine: ReadonlySet<string> = new Set(await myAddresses(reader));
  const rows = await threadAround(reader, start);
  const kept = await keptOf(reader, rows);
  const row = rows.findLast(
    (one) => one.date !== null && !isMine(one, mine) && !BY_MACHINES.has(one.verdict) && kept.has(one.key),
  );
  const message = row === undefined ? undefined : kept.get(row.key)?.message;
  if (row === undefined || message === undefined) return null;
  const before = rows.slice(0, rows.indexOf(row)).flatMap(({ key }) => kept.get(key)?.message ?? []);
  return { key: row.key, message, reading: readInThread(message, before, mine) };
}

/** A short line such as "Here is what the panel said" does not tell what it is about; the no does, and the user. */
function aboutTheSame(reading: Reading, no: Reading): Reading {
  const { field, organisation, role } = no;
  return { ...reading, field, organisation: organisation ?? reading.organisation, role: role ?? reading.role };
}
