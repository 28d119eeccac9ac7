import type { Traits } from './engine/engine.ts';
import type { Db } from './schema.ts';
import { sqlReader } from './sql-reader.ts';
import type { RejectionRow, Summariser, SummarySource } from './store.ts';
import { inChunks } from './tables/in-chunks.ts';
import { putSummaries } from './tables/put-summaries.ts';
import type { Kept } from './tables/put-summaries.ts';
import type { Touched } from './touched.ts';

/**
 * Brings the summaries of what a transaction touched up to date, inside it, and counts the change. Without a summariser they are
 * left as nobody's version: whoever has one derives them before it shows them.
 */
export async function keepSummaries(
  db: Db,
  traits: Traits,
  touched: Touched,
  summariser: Summariser | null,
): Promise<void> {
  const rows = await touchedRows(db, touched);
  if (rows.length === 0) return;
  const changed = await countUp(db);
  const by = (id: string): Summariser | null => touched.renewed.get(id) ?? summariser;
  const sources = await sourcesOf(
    db,
    traits,
    rows.filter(({ id }) => by(id) !== null),
  );
  const kept = rows.map(({ id }): Kept => {
    const source = sources.get(id);
    const own = by(id);
    const summary = source === undefined || own === null ? null : own.summarise(source, own.now());
    return { id, changed, version: own?.version ?? 0, summary };
  });
  await putSummaries(db, traits, kept);
}

async function touchedRows(db: Db, { ids, messageKeys, renewed }: Touched): Promise<readonly RejectionRow[]> {
  const all = db.selectFrom('rejection').selectAll();
  const rows = [
    ...(await inChunks([...ids, ...renewed.keys()], (some) => all.where('id', 'in', some).execute())),
    ...(await inChunks([...messageKeys], (some) => all.where('message_key', 'in', some).execute())),
  ];
  const distinct = new Map(rows.map((row) => [row.id, row]));
  return [...distinct.values()].map((row) => ({
    id: row.id,
    messageKey: row.message_key,
    createdAt: row.created_at,
  }));
}

async function countUp(db: Db): Promise<number> {
  const { last } = await db
    .updateTable('rejection_change')
    .set((eb) => ({ last: eb('last', '+', 1) }))
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}

/** Where a letter stands until it is known to have left. */
export const UNDER_WAY = ['approved', 'sending', 'refused', 'unknown', 'exported'] as const;

/** Those whose message and reading are here. */
async function sourcesOf(
  db: Db,
  traits: Traits,
  rows: readonly RejectionRow[],
): Promise<ReadonlyMap<string, SummarySource>> {
  const reader = sqlReader(db, traits);
  const keys = rows.map((row) => row.messageKey);
  const events = await reader.events(rows.map((row) => row.id));
  const messages = new Map((await reader.messages(keys)).map((message) => [message.key, message]));
  const readings = new Map((await reader.readings(keys)).map(({ key, reading }) => [key, reading]));
  const lettersOf = (row: RejectionRow): ReadonlySet<string> =>
    new Set([
      row.messageKey,
      ...(events.get(row.id) ?? []).flatMap((event) => ('messageKey' in event ? (event.messageKey ?? []) : [])),
    ]);
  const wanted = rows.flatMap((row) => [...lettersOf(row)]);
  const texts = new Map((await reader.kept(wanted)).map(({ key, message }) => [key, message.text]));
  const ids = rows.map(({ id }) => id);
  const underWay = await inChunks(ids, (some) => reader.outbox({ rejectionIds: some, states: UNDER_WAY }));
  const outbox = Map.groupBy(underWay, ({ rejectionId }) => rejectionId);
  const sources = new Map<string, SummarySource>();
  for (const row of rows) {
    const message = messages.get(row.messageKey);
    const reading = readings.get(row.messageKey);
    if (message === undefined || reading === undefined) continue;
    const letters = [...lettersOf(row)].flatMap((key) => texts.get(key) ?? []);
    sources.set(row.id, {
      row,
      message,
      reading,
      events: events.get(row.id) ?? [],
      letters,
      outbox: outbox.get(row.id) ?? [],
    });
  }
  return sources;
}
