import { followUpOf, READER_VERSION } from '@ajar/core';
import type { Correspondents } from '@ajar/core';

import { BY_HAND } from '../../store/store.ts';
import type {
  KeptMessage,
  KeptText,
  MessageRow,
  NewEvent,
  OutboxRow,
  RejectionRow,
  StoredReading,
} from '../../store/store.ts';
import type { Context } from '../context.ts';
import { bouncesOf } from './bounces.ts';
import type { Bounce, MatchedBounce } from './bounces.ts';
import { missingOf, textsOf } from './fetch-messages.ts';
import { aroundQueries, correspondentsOf, followUpCandidates, looseNotices } from './follow-ups.ts';
import type { Around } from './follow-ups.ts';
import { keptOf } from './gather.ts';
import type { NoThread } from './gather.ts';
import { adoptHandNo } from './hand-noes.ts';
import type { HandNoes } from './hand-noes.ts';
import { isNoOf } from './no-of-follow-up.ts';
import type { NoesByHouse } from './no-of-follow-up.ts';
import type { OpenSources } from './open-sources.ts';
import { ownLetters, takenOut } from './own-letters.ts';
import type { OwnLetter } from './own-letters.ts';
import type { ReadSomewhere } from './read-in-thread.ts';
import type { OutboxEvidence } from './settle-outbox.ts';
import { followUpEvents, replyEvents, threadEvents } from './thread-events.ts';
import { withRepliesTo } from './with-replies.ts';

/** What linking found out about one thread; written in batches. */
export interface Linked {
  readonly rejection: RejectionRow;
  readonly reading: StoredReading;
  readonly events: readonly NewEvent[];
  /** Messages of the thread, and what follows from it, that were rows only. */
  readonly whole: readonly KeptMessage[];
  readonly outbox: OutboxEvidence;
}

/** What every thread is linked against, gathered once. */
export interface Known {
  readonly mine: ReadonlySet<string>;
  readonly open: OpenSources;
  /** Rejection ids by the message they hang on. */
  readonly rejections: ReadonlyMap<string, string>;
  readonly bounces: readonly Bounce[];
  readonly houses: NoesByHouse;
  /** Every letter that introduces somebody. */
  readonly referrals: readonly MessageRow[];
  /** Letters that Ajar made, by rejection. */
  readonly outbox: ReadonlyMap<string, readonly OutboxRow[]>;
  readonly hand: HandNoes;
  readonly read: ReadSomewhere;
}

/** A thread that is being looked at. */
interface Begun extends Pick<Linked, 'rejection' | 'reading' | 'whole'> {
  readonly thread: NoThread;
  readonly letters: readonly OwnLetter[];
  readonly outbox: readonly OutboxRow[];
  /** What the thread itself tells. */
  readonly inThread: readonly NewEvent[];
}

/** What these threads tell: each is looked at by itself, and what is known of them is asked for together. */
export async function linkThreads(
  context: Context,
  threads: readonly NoThread[],
  known: Known,
  tell: () => void,
): Promise<readonly Linked[]> {
  const begun = await beginThreads(context, threads, known, tell);
  if (begun.length === 0) return [];
  const asked = begun.map((one) => {
    const who = correspondentsOf(one.thread, one.reading.reading, known.mine);
    return { one, who, queries: aroundQueries(one.thread, who, one.letters) };
  });
  const around = await context.store.read((reader) =>
    reader.messagesAroundEach(asked.flatMap(({ queries }) => queries)),
  );
  const later = asked.map(({ one, who }, index) => {
    const [people = [], house = [], notices = []] = around.slice(3 * index, 3 * index + 3);
    return { one, who, rows: laterRows(one, { people, house, notices }, known) };
  });
  const laterOnes = later.flatMap(({ rows }) => rows);
  // Of most noes nothing follows.
  const kept = laterOnes.length === 0 ? new Map() : await context.store.read((reader) => keptOf(reader, laterOnes));
  const linked: Linked[] = [];
  for (const { one, who, rows } of later) linked.push(await endThread(context, one, { who, rows, kept }, known));
  return linked;
}

async function beginThreads(
  context: Context,
  found: readonly NoThread[],
  known: Known,
  tell: () => void,
): Promise<readonly Begun[]> {
  const { threads, kept } = await context.store.read(async (reader) => {
    const all: NoThread[] = [];
    for (const one of found) all.push(await withRepliesTo(reader, one, known.outbox.get(idOf(one, known).id) ?? []));
    return {
      threads: all,
      kept: await keptOf(
        reader,
        all.flatMap(({ rows }) => rows),
      ),
    };
  });
  const begun: Begun[] = [];
  for (const [index, thread] of threads.entries()) {
    tell();
    const one = await beginThread(context, { found: found[index] ?? thread, thread, stored: kept }, known);
    if (one !== null) begun.push(one);
  }
  return begun;
}

/** Its rejection, whichever of its messages that hangs on; or what it would be called. */
function idOf(found: NoThread, { rejections }: Known): { readonly id: string; readonly isKnown: boolean } {
  const existing = found.rows.flatMap((row) => rejections.get(row.key) ?? [])[0];
  return { id: existing ?? found.no.key.slice(0, 12), isKnown: existing !== undefined };
}

async function beginThread(
  context: Context,
  {
    found,
    thread,
    stored,
  }: { readonly found: NoThread; readonly thread: NoThread; readonly stored: ReadonlyMap<string, KeptText> },
  known: Known,
): Promise<Begun | null> {
  const { id, isKnown } = idOf(found, known);
  const outbox = known.outbox.get(id) ?? [];
  const whole = await missingOf(context, thread.rows, stored, known.open);
  const kept = new Map(stored);
  for (const one of whole) kept.set(one.key, one);
  const no = kept.get(thread.no.key);
  if (no === undefined) return null;
  const before = thread.rows.filter((row) => (row.date ?? Infinity) < (thread.no.date ?? 0));
  const texts = before.flatMap((row) => kept.get(row.key)?.message ?? []);
  const read = await known.read(no.message, texts, known.mine);
  // What the user called a no is one, whatever its words.
  const reading = read.verdict === 'rejection' ? read : known.hand.readings.get(thread.no.key);
  if (reading?.verdict !== 'rejection') return null;

  if (!isKnown) {
    const adopted = await adoptHandNo(context, known.hand, thread.no, reading);
    if (adopted !== undefined) {
      const rejections = new Map([...known.rejections, [thread.no.key, adopted]]);
      return (await beginThreads(context, [found], { ...known, rejections }, () => {}))[0] ?? null;
    }
    // Its letter was found in the mail since, and the no hangs on that.
    if (thread.no.sourceId === BY_HAND) return null;
  }
  const letters = ownLetters(thread, kept, outbox, known.mine);
  return {
    rejection: { id, messageKey: thread.no.key, createdAt: await context.now() },
    reading: { key: thread.no.key, readerVersion: READER_VERSION, reading },
    whole,
    thread,
    letters,
    outbox,
    inThread: await threadEvents(id, thread, kept, letters, known),
  };
}

/** What came in threads of its own: what may follow from the no, and notices that the answer met nobody. */
function laterRows({ thread, letters }: Begun, around: Around, known: Known): readonly MessageRow[] {
  const candidates = followUpCandidates(thread, around, known, letters.length > 0);
  return [...candidates.filter((row) => isNoOf(row, thread, known.houses)), ...looseNotices(thread, around, letters)];
}

interface Later {
  readonly who: Correspondents;
  readonly rows: readonly MessageRow[];
  /** Their texts, as far as they are kept. */
  readonly kept: ReadonlyMap<string, KeptText>;
}

async function endThread(
  context: Context,
  { rejection, reading, whole, thread, letters, outbox, inThread }: Begun,
  found: Later,
  known: Known,
): Promise<Linked> {
  const { id, createdAt } = rejection;
  const later = await laterEvents(context, id, found, letters.length > 0, known);
  const threadIds = new Set(thread.rows.flatMap(({ messageId }) => messageId ?? []));
  const bounced = bouncesOf(id, letters, threadIds, known.bounces, takenOut(outbox));
  const event: NewEvent['event'] = { at: createdAt, kind: 'found', messageKey: thread.no.key };
  return {
    rejection,
    reading,
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

async function laterEvents(
  context: Context,
  id: string,
  { who, rows, kept }: Later,
  answered: boolean,
  known: Known,
): Promise<Pick<Linked, 'events' | 'whole'>> {
  const texts = await textsOf(context, rows, kept, known.open);
  const telling = new Map<MessageRow, readonly NewEvent[]>();
  for (const row of rows) {
    const message = texts.get(row.key)?.message;
    if (message === undefined) continue;
    const read = await known.read(message, [], known.mine);
    const follow = row.verdict === 'auto-reply' ? null : followUpOf(message, read, who);
    if (follow !== null) telling.set(row, followUpEvents(id, row, follow, answered));
    else if (row.verdict === 'auto-reply') telling.set(row, replyEvents(id, row, message, read, answered));
  }
  const events = [...telling.values()].flat();
  const tellingRows = [...telling].flatMap(([row, own]) => (own.length === 0 ? [] : [row]));
  return { events, whole: await missingOf(context, tellingRows, kept, known.open) };
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
