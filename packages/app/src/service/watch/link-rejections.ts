import type { MailSource } from '../../mailbox/mail-source.ts';
import { BY_HAND } from '../../store/store.ts';
import type { KeptMessage, KeptText, MessageRow, NewEvent, RejectionRow, StoredReading } from '../../store/store.ts';
import { READER_VERSION } from '@ajar/core';
import type { Reading } from '@ajar/core';

import type { Context } from '../context.ts';
import { whoAmI } from '../me.ts';
import { bounceEvents, knownBounces } from './bounces.ts';
import type { Bounce } from './bounces.ts';
import { correspondentsOf, followsFrom, followUpCandidates } from './follow-ups.ts';
import type { NoThread } from './gather.ts';
import { gatherNoThreads, keptOf, readInThread } from './gather.ts';
import { adoptHandNo, handNoes } from './hand-noes.ts';
import type { HandNoes } from './hand-noes.ts';
import { threadAround } from './thread-around.ts';
import { textsOf, wholeOf } from './fetch-messages.ts';
import type { OpenSources } from './fetch-messages.ts';
import { replyEvents, threadEvents } from './thread-events.ts';
import { isToLink, markLinked } from './to-link.ts';

/** What linking found out about one thread; written in batches. */
interface Linked {
  readonly rejection: RejectionRow;
  readonly reading: StoredReading;
  readonly events: readonly NewEvent[];
  /** Messages of the thread, and what follows from it, that were rows only. */
  readonly whole: readonly KeptMessage[];
}

/** Threads, and bytes of their messages, that are written in one transaction. */
const BATCH = 100;
const BATCH_BYTES = 1_000_000;

/** What every thread is linked against, gathered once. */
interface Known {
  readonly mine: ReadonlySet<string>;
  readonly open: OpenSources;
  /** Rejection ids by the message they hang on. */
  readonly rejections: ReadonlyMap<string, string>;
  readonly bounces: readonly Bounce[];
  readonly hand: HandNoes;
}

/**
 * Turns what was read into rejections and what came of them: one rejection a thread, its thread kept
 * whole, answers, replies and follow-ups as events. Looks at all mail each time and adds only what is
 * new, so a run that was cut short loses nothing. `sources` are the ones already open. With `only`, the thread of that
 * message alone is looked at.
 */
export async function linkRejections(
  context: Context,
  sources: readonly MailSource[],
  tell: () => void,
  only?: MessageRow,
): Promise<void> {
  if (only === undefined && !(await context.store.read(isToLink))) return;
  const open = new Map(sources.map((source) => [source.id, source]));
  const { known, threads } = await context.store.read(async (reader) => {
    const mine: ReadonlySet<string> = new Set((await whoAmI(reader)).addresses);
    const rejections = new Map((await reader.rejections()).map((row) => [row.messageKey, row.id]));
    const bounces = await knownBounces(reader);
    const hand = await handNoes(reader, only);
    const found =
      only === undefined ? await gatherNoThreads(reader, mine) : [{ no: only, rows: await threadAround(reader, only) }];
    return { known: { mine, open, rejections, bounces, hand }, threads: found };
  });
  let batch: Linked[] = [];
  let bytes = 0;
  for (const thread of threads) {
    tell();
    const linked = await linkThread(context, thread, known);
    if (linked === null) continue;
    batch.push(linked);
    bytes += linked.whole.reduce((sum, { raw }) => sum + (raw?.length ?? 0), 0);
    if (batch.length < BATCH && bytes < BATCH_BYTES) continue;
    await write(context, batch);
    batch = [];
    bytes = 0;
  }
  await write(context, batch);
  if (only === undefined) await context.store.write(markLinked);
}

async function write(context: Context, batch: readonly Linked[]): Promise<void> {
  if (batch.length === 0) return;
  await context.store.write(async (transactor) => {
    for (const { rejection } of batch) await transactor.addRejection(rejection);
    await transactor.keep(batch.flatMap(({ whole }) => whole));
    await transactor.putReadings(batch.map(({ reading }) => reading));
    await transactor.appendEvents(batch.flatMap(({ events }) => events));
  });
}

async function linkThread(context: Context, thread: NoThread, known: Known): Promise<Linked | null> {
  const whole = await wholeOf(context, thread.rows, known.open);
  const kept = new Map<string, KeptText>(await context.store.read((reader) => keptOf(reader, thread.rows)));
  for (const one of whole) kept.set(one.key, one);
  const no = kept.get(thread.no.key);
  if (no === undefined) return null;
  const before = thread.rows.filter((row) => (row.date ?? Infinity) < (thread.no.date ?? 0));
  const texts = before.flatMap((row) => kept.get(row.key)?.message ?? []);
  const read = readInThread(no.message, texts, known.mine);
  // What the user called a no is one, whatever its words.
  const reading = read.verdict === 'rejection' ? read : known.hand.readings.get(thread.no.key);
  if (reading?.verdict !== 'rejection') return null;

  // The rejection that this thread has already, whichever of its messages it hangs on.
  const existing =
    thread.rows.flatMap((row) => known.rejections.get(row.key) ?? [])[0] ??
    (await adoptHandNo(context, known.hand, thread.no, reading));
  // Its letter was found in the mail since, and the no hangs on that.
  if (existing === undefined && thread.no.sourceId === BY_HAND) return null;
  const id = existing ?? thread.no.key.slice(0, 12);
  const inThread = threadEvents(id, thread, kept, known.mine);
  const answered = inThread.some(({ event }) => event.kind === 'sent');
  const later = await followUpEvents(context, id, thread, reading, answered, known);
  const bounced = answered ? bounceEvents(id, thread, known.bounces, known.mine) : [];
  const now = await context.now();
  const found: NewEvent = {
    rejectionId: id,
    event: { at: now, kind: 'found', messageKey: thread.no.key },
    dedupKey: 'found',
  };
  return {
    rejection: { id, messageKey: thread.no.key, createdAt: now },
    reading: { key: thread.no.key, readerVersion: READER_VERSION, reading },
    events: [found, ...inThread, ...later.events, ...bounced],
    whole: [...whole, ...later.whole],
  };
}

async function followUpEvents(
  context: Context,
  id: string,
  thread: NoThread,
  reading: Reading,
  answered: boolean,
  known: Known,
): Promise<Pick<Linked, 'events' | 'whole'>> {
  const who = correspondentsOf(thread, reading, known.mine);
  const rows = await context.store.read((reader) => followUpCandidates(reader, thread, who, known.mine, answered));
  const texts = await textsOf(context, rows, known.open);
  const telling = new Set<string>();
  const events = rows.flatMap((row) => {
    const message = texts.get(row.key)?.message;
    if (message === undefined || !followsFrom(message, who)) return [];
    const own = replyEvents(id, row, message, readInThread(message, [], known.mine), answered);
    // Another letter of the same house is an outcome of this no only when it says so.
    if (!own.some(({ event }) => event.kind === 'outcome' && event.outcome !== 'no-again')) return [];
    telling.add(row.key);
    return own;
  });
  const tellingRows = rows.filter((row) => telling.has(row.key));
  return { events, whole: await wholeOf(context, tellingRows, known.open) };
}
