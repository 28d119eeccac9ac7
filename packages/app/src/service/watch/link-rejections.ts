import type {
  KeptMessage,
  KeptText,
  MessageRow,
  NewEvent,
  OutboxRow,
  RejectionRow,
  StoredReading,
} from '../../store/store.ts';
import { followUpOf, READER_VERSION } from '@ajar/core';
import { BY_HAND } from '../../store/store.ts';
import type { Reading } from '@ajar/core';

import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import { planNews } from '../due/news-due.ts';
import { planDue } from '../due/plan-due.ts';
import { whoAmI } from '../me.ts';
import { ensureDigest } from '../notices/notice-setting.ts';
import { bouncesOf, knownBounces } from './bounces.ts';
import type { Bounce, MatchedBounce } from './bounces.ts';
import { correspondentsOf, followUpCandidates, looseNotices } from './follow-ups.ts';
import type { NoThread } from './gather.ts';
import { gatherNoThreads, keptOf, readInThread } from './gather.ts';
import { adoptHandNo, handNoes } from './hand-noes.ts';
import type { HandNoes } from './hand-noes.ts';
import { threadAround } from './thread-around.ts';
import { textsOf, wholeOf } from './fetch-messages.ts';
import { openSources } from './open-sources.ts';
import type { OpenSources } from './open-sources.ts';
import type { FetchSource } from './fetch-source.ts';
import { followUpEvents, replyEvents, threadEvents } from './thread-events.ts';
import { isToLink, markLinked } from './to-link.ts';
import { withRepliesTo } from './with-replies.ts';
import { isNoOf, noesByHouse } from './no-of-follow-up.ts';
import type { NoesByHouse } from './no-of-follow-up.ts';
import { ownLetters, takenOut } from './own-letters.ts';
import type { OwnLetter } from './own-letters.ts';
import { settleOutbox } from './settle-outbox.ts';
import type { OutboxEvidence } from './settle-outbox.ts';

/** What linking found out about one thread; written in batches. */
interface Linked {
  readonly rejection: RejectionRow;
  readonly reading: StoredReading;
  readonly events: readonly NewEvent[];
  /** Messages of the thread, and what follows from it, that were rows only. */
  readonly whole: readonly KeptMessage[];
  readonly outbox: OutboxEvidence;
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
  readonly houses: NoesByHouse;
  /** Letters that Ajar made, by rejection. */
  readonly outbox: ReadonlyMap<string, readonly OutboxRow[]>;
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
  sources: readonly FetchSource[],
  tell: () => void,
  only?: MessageRow,
): Promise<void> {
  if (only === undefined && !(await context.store.read(isToLink))) return;
  await using open = openSources(context, sources);
  const { known, threads } = await context.store.read(async (reader) => {
    const mine: ReadonlySet<string> = new Set((await whoAmI(reader)).addresses);
    const rejections = new Map((await reader.rejections()).map((row) => [row.messageKey, row.id]));
    const bounces = await knownBounces(reader);
    const outbox = Map.groupBy(await reader.outbox({}), ({ rejectionId }) => rejectionId);
    const all = await gatherNoThreads(reader, mine);
    const houses = noesByHouse(all, mine);
    const hand = await handNoes(reader, only);
    const found = only === undefined ? all : [{ no: only, rows: await threadAround(reader, only) }];
    return { known: { mine, open, rejections, bounces, houses, outbox, hand }, threads: found };
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
  const clock = await clockOf(context);
  await context.store.write(async (transactor) => {
    const known = new Set<string>();
    for (const { rejection } of batch) {
      if ((await transactor.rejection(rejection.id)) !== null) known.add(rejection.id);
      await transactor.addRejection(rejection);
    }
    await transactor.keep(batch.flatMap(({ whole }) => whole));
    await transactor.putReadings(batch.map(({ reading }) => reading));
    await transactor.appendEvents(batch.flatMap(({ events }) => events));
    for (const { outbox } of batch) await settleOutbox(transactor, outbox, clock.now);
    const rejections = batch.map(({ rejection }) => rejection);
    await planDue(transactor, rejections, clock);
    await planNews(
      transactor,
      batch
        .flatMap(({ events }) => events)
        .filter(({ event, rejectionId }) => event.kind !== 'found' || !known.has(rejectionId)),
      clock.now,
    );
    await ensureDigest(transactor, clock);
  });
}

async function linkThread(context: Context, found: NoThread, known: Known): Promise<Linked | null> {
  // The rejection that this thread has already, whichever of its messages it hangs on.
  const existing = found.rows.flatMap((row) => known.rejections.get(row.key) ?? [])[0];
  const id = existing ?? found.no.key.slice(0, 12);
  const outbox = known.outbox.get(id) ?? [];
  const thread = await context.store.read((reader) => withRepliesTo(reader, found, outbox));
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

  if (existing === undefined) {
    const adopted = await adoptHandNo(context, known.hand, thread.no, reading);
    if (adopted !== undefined)
      return linkThread(context, found, {
        ...known,
        rejections: new Map([...known.rejections, [thread.no.key, adopted]]),
      });
    // Its letter was found in the mail since, and the no hangs on that.
    if (thread.no.sourceId === BY_HAND) return null;
  }
  const letters = ownLetters(thread, kept, outbox, known.mine);
  const inThread = threadEvents(id, thread, kept, letters, known.mine);
  const later = await laterEvents(context, id, thread, reading, letters, known);
  const threadIds = new Set(thread.rows.flatMap(({ messageId }) => messageId ?? []));
  const bounced = bouncesOf(id, letters, threadIds, known.bounces, takenOut(outbox));
  const now = await context.now();
  const event: NewEvent['event'] = { at: now, kind: 'found', messageKey: thread.no.key };
  return {
    rejection: { id, messageKey: thread.no.key, createdAt: now },
    reading: { key: thread.no.key, readerVersion: READER_VERSION, reading },
    events: [
      { rejectionId: id, event, dedupKey: 'found' },
      ...inThread,
      ...later.events,
      ...bounced.map((bounce) => bounce.event),
    ],
    whole: [...whole, ...later.whole],
    outbox: outboxEvidence(thread, letters, outbox, bounced),
  };
}

/** What came in threads of its own: what may follow from the no, and notices that the answer met nobody. */
async function laterEvents(
  context: Context,
  id: string,
  thread: NoThread,
  reading: Reading,
  letters: readonly OwnLetter[],
  known: Known,
): Promise<Pick<Linked, 'events' | 'whole'>> {
  const who = correspondentsOf(thread, reading, known.mine);
  const answered = letters.length > 0;
  const { rows, notices } = await context.store.read(async (reader) => ({
    rows: (await followUpCandidates(reader, thread, who, known.mine, answered)).filter((row) =>
      isNoOf(row, thread, known.houses),
    ),
    notices: await looseNotices(reader, thread, letters),
  }));
  const texts = await textsOf(context, [...rows, ...notices], known.open);
  const telling = new Map<MessageRow, readonly NewEvent[]>();
  for (const row of [...rows, ...notices]) {
    const message = texts.get(row.key)?.message;
    if (message === undefined) continue;
    const read = readInThread(message, [], known.mine);
    const follow = row.verdict === 'auto-reply' ? null : followUpOf(message, read, who);
    if (follow !== null) telling.set(row, followUpEvents(id, row, follow, answered));
    else if (row.verdict === 'auto-reply') telling.set(row, replyEvents(id, row, message, read, answered));
  }
  const events = [...telling.values()].flat();
  const tellingRows = [...telling].flatMap(([row, own]) => (own.length === 0 ? [] : [row]));
  return { events, whole: await wholeOf(context, tellingRows, known.open) };
}

/** A letter whose copy, answer or report lies in the mailbox has left. */
function outboxEvidence(
  { rows }: NoThread,
  letters: readonly OwnLetter[],
  outbox: readonly OutboxRow[],
  bounced: readonly MatchedBounce[],
): OutboxEvidence {
  const seen = letters.flatMap((letter) => (letter.row === null || letter.outbox === null ? [] : [letter.outbox]));
  const referred = new Set(rows.flatMap(({ refs }) => refs));
  const reported = bounced.flatMap((bounce) => bounce.outbox ?? []);
  return {
    left: [
      ...seen.map((row) => ({ row, by: 'sent-copy' as const })),
      ...reported.map((row) => ({ row, by: 'bounce' as const })),
      ...outbox.filter(({ messageId }) => referred.has(messageId)).map((row) => ({ row, by: 'reply' as const })),
    ],
    returned: bounced.flatMap((bounce) => (bounce.permanent && bounce.outbox !== null ? [bounce.outbox] : [])),
  };
}
