import type { KeptMessage, MessageRow, OutboxRow, RejectionRow } from '../../store/store.ts';
import { groupsOf } from '../../groups-of.ts';
import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import { planNews } from '../due/news-due.ts';
import { planDue } from '../due/plan-due.ts';
import { myAddresses } from '../me.ts';
import { ensureDigest } from '../notices/notice-setting.ts';
import { habitsIn } from '../voice/habits-in.ts';
import { hearSent } from '../voice/hear-sent.ts';
import { knownBounces } from './bounces.ts';
import { gatherNoThreads } from './gather.ts';
import type { LettersFromHere } from './gather.ts';
import { handNoes } from './hand-noes.ts';
import { linkThreads } from './link-threads.ts';
import type { Linked } from './link-threads.ts';
import { threadOfNo } from './thread-of-no.ts';
import { openSources } from './open-sources.ts';
import type { FetchSource } from './fetch-source.ts';
import { isToLink, markLinked } from './to-link.ts';
import { noesByHouse } from './no-of-follow-up.ts';
import { readHere } from './read-here.ts';
import type { ReadSomewhere } from './read-in-thread.ts';
import { settleOutbox } from './settle-outbox.ts';

/** Threads, and bytes of their messages, that are written in one transaction. */
const BATCH = 100;
const BATCH_BYTES = 1_000_000;
/** Messages of threads that are looked up together. */
const ROWS_AT_ONCE = 100;

export interface LinkOptions {
  /** The thread of this message alone is looked at. */
  readonly only?: MessageRow;
  readonly read?: ReadSomewhere;
}

/**
 * Turns what was read into rejections and what came of them: one rejection a thread, its thread kept
 * whole, answers, replies and follow-ups as events. Looks at all mail each time and adds only what is
 * new, so a run that was cut short loses nothing. `sources` are the ones already open.
 */
export async function linkRejections(
  context: Context,
  sources: readonly FetchSource[],
  tell: () => void,
  { only, read = readHere }: LinkOptions = {},
): Promise<void> {
  await using open = openSources(context, sources);
  const gathered = await context.store.read(async (reader) => {
    if (only === undefined && !(await isToLink(reader))) return null;
    const mine: ReadonlySet<string> = new Set(await myAddresses(reader));
    const rejected = await reader.rejections();
    const rejections = new Map(rejected.map((row) => [row.messageKey, row.id]));
    const bounces = await knownBounces(reader);
    const letters = await reader.outbox({});
    const outbox = Map.groupBy(letters, ({ rejectionId }) => rejectionId);
    const all = await gatherNoThreads(reader, mine, fromHere(letters, rejected));
    const houses = noesByHouse(all, mine);
    const referrals = await reader.messagesWithCue('referral');
    const hand = await handNoes(
      reader,
      rejected.filter(({ messageKey }) => only === undefined || messageKey === only.key),
    );
    const found = only === undefined ? all : [{ no: only, rows: await threadOfNo(reader, reader, only, mine) }];
    return { known: { mine, open, rejections, bounces, houses, referrals, outbox, hand, read }, threads: found };
  });
  if (gathered === null) return;
  const { known, threads } = gathered;
  let batch: Linked[] = [];
  let bytes = 0;
  for (const some of groupsOf(threads, ROWS_AT_ONCE, ({ rows }) => rows.length)) {
    for (const linked of await linkThreads(context, some, known, tell)) {
      batch.push(linked);
      bytes += linked.whole.reduce((sum, { raw }) => sum + (raw?.length ?? 0), 0);
      if (batch.length < BATCH && bytes < BATCH_BYTES) continue;
      await write(context, batch, known.mine);
      batch = [];
      bytes = 0;
    }
  }
  await write(context, batch, known.mine);
  const clock = await clockOf(context);
  await context.store.write(async (transactor) => {
    if (threads.length > 0) await ensureDigest(transactor, clock);
    if (only === undefined) await markLinked(transactor);
  });
}

function fromHere(letters: readonly OutboxRow[], rejections: readonly RejectionRow[]): LettersFromHere {
  const noes = new Map(rejections.map(({ id, messageKey }) => [id, messageKey]));
  return new Map(
    letters.flatMap(({ messageId, rejectionId }) => {
      const no = noes.get(rejectionId);
      return no === undefined ? [] : [[messageId, no] as const];
    }),
  );
}

async function write(context: Context, all: readonly Linked[], mine: ReadonlySet<string>): Promise<void> {
  const batch = await newsIn(context, all);
  if (batch.length === 0) return;
  const clock = await clockOf(context);
  await context.store.write(async (transactor) => {
    const known = new Set<string>();
    for (const { rejection } of batch) {
      if ((await transactor.rejection(rejection.id)) !== null) known.add(rejection.id);
      await transactor.addRejection(rejection);
    }
    const whole = batch.flatMap((linked) => linked.whole);
    await transactor.keep(whole);
    await hearSent(transactor, ownHabits(whole, mine));
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
  });
}

/** How the user writes: in one file of all mail, whose letters are theirs is known only when the file has been read. */
function ownHabits(letters: readonly KeptMessage[], mine: ReadonlySet<string>): Parameters<typeof hearSent>[1] {
  return letters.flatMap(({ key, message }) => {
    const habits = mine.has(message.from?.address ?? '') ? habitsIn(message) : null;
    return habits === null ? [] : [{ key, habits }];
  });
}

/** Those that tell anything that is not known yet: most threads are as they were when they were looked at last. */
async function newsIn({ store }: Context, batch: readonly Linked[]): Promise<readonly Linked[]> {
  if (batch.length === 0) return [];
  return store.read(async (reader) => {
    const events = await reader.eventKeys(batch.map(({ rejection }) => rejection.id));
    const readings = await reader.readings(batch.map(({ reading }) => reading.key));
    const known = new Set(readings.map((reading) => JSON.stringify(reading)));
    return batch.filter(
      ({ rejection, reading, events: told, whole, outbox: { left, returned } }) =>
        whole.length + left.length + returned.length > 0 ||
        !known.has(JSON.stringify(reading)) ||
        told.some(({ dedupKey }) => dedupKey === null || events.get(rejection.id)?.has(dedupKey) !== true),
    );
  });
}
