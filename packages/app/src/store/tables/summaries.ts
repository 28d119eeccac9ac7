import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely';

import type { Traits } from '../engine/engine.ts';
import type { Db, Schema } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { openRow } from '../sealed-rows.ts';
import type { StandingQuery, StoreReader, SummaryQuery } from '../store.ts';
import { inChunks } from './in-chunks.ts';
import { placesWith } from './rejection-words.ts';
import { UNDATED } from './undated.ts';

type SummaryReader = Pick<
  StoreReader,
  'rejectionsWith' | 'summaries' | 'countSummaries' | 'staleSummaries' | 'changes' | 'rejectionsBeginning' | 'idsBeside'
>;

export function summaryReader(db: Db, traits: Traits): SummaryReader {
  return {
    summaries: async (query, page) => {
      const byTurn = query.today === true;
      let rows = (await fitting(db, traits, query)).select(['s.id', 's.sort_at', 's.today']);
      if (byTurn) rows = rows.orderBy('s.today');
      rows = rows.orderBy('s.sort_at', 'desc').orderBy('s.id');
      if (page !== undefined) rows = rows.limit(page.limit).offset(page.offset);
      const after = page?.after ?? null;
      if (after !== null) {
        const { turn, sortAt, id } = after;
        rows = rows.where((eb) => {
          const older = eb.and([
            eb('s.sort_at', '<=', sortAt),
            eb.or([eb('s.sort_at', '<', sortAt), eb('s.id', '>', id)]),
          ]);
          return byTurn ? eb.or([eb('s.today', '>', turn), eb.and([eb('s.today', '=', turn), older])]) : older;
        });
      }
      const found = await rows.execute();
      const last = page !== undefined && found.length === page.limit ? found.at(-1) : undefined;
      const ids = found.map(({ id }) => id);
      return {
        rows: await cardsOf(db, traits.seal, ids),
        next: last === undefined ? null : { turn: byTurn ? last.today : 0, sortAt: last.sort_at, id: last.id },
      };
    },
    countSummaries: async (query) => {
      const rows = await (
        await fitting(db, traits, query)
      )
        .select((eb) => ['s.status', 's.today', 's.field', eb.fn.countAll<number>().as('count')])
        .groupBy(['s.status', 's.today', 's.field'])
        .execute();
      return rows.map((row) => ({ ...row, today: row.today > 0 }));
    },
    staleSummaries: (version, now, limit) => staleSummaries(db, version, now, limit),
    changes: async (after, limit) => {
      const { last, cleared } = await db.selectFrom('rejection_change').selectAll().executeTakeFirstOrThrow();
      if (after > last || after < cleared) return { last, ids: [], all: true };
      const changed = db.selectFrom('rejection_summary').select('id').where('changed', '>', after);
      const rows =
        after === last
          ? []
          : await changed
              .orderBy('changed')
              .limit(limit + 1)
              .execute();
      return rows.length > limit ? { last, ids: [], all: true } : { last, ids: rows.map((row) => row.id), all: false };
    },
    rejectionsWith: async (ids) => {
      const rows = await inChunks(ids, (some) =>
        db.selectFrom('rejection').selectAll().where('id', 'in', some).execute(),
      );
      return rows.map((row) => ({ id: row.id, messageKey: row.message_key, createdAt: row.created_at }));
    },
    rejectionsBeginning: async (start, limit) => {
      const rows = await db
        .selectFrom('rejection')
        .selectAll()
        .where((eb) => eb(eb.fn('substr', ['id', eb.val(1), eb.val(start.length)]), '=', start))
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ id: row.id, messageKey: row.message_key, createdAt: row.created_at }));
    },
    idsBeside: (ids) => idsBeside(db, ids),
  };
}

/** The rows as they are shown, in this order. Looked up apart: those that are left out before a page need not be read. */
async function cardsOf(
  db: Db,
  seal: Seal | null,
  ids: readonly string[],
): Promise<readonly { readonly data: string }[]> {
  const cards = await inChunks(ids, (some) =>
    db.selectFrom('rejection_card').selectAll().where('id', 'in', some).execute(),
  );
  const byId = new Map(cards.map((card) => [card.id, openRow(seal, 'rejection_card', card)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function fitting(
  db: Db,
  traits: Traits,
  { fields, statuses, today, standing = [], reasons = [], doors = [], from, until, words = [] }: SummaryQuery,
): Promise<SelectQueryBuilder<Schema & { s: Schema['rejection_summary'] }, 's', object>> {
  let rows = db.selectFrom('rejection_summary as s').where('s.listed', '=', 1);
  if (fields !== undefined) rows = rows.where('s.field', 'in', fields.length === 0 ? [''] : fields);
  if (statuses !== undefined) rows = rows.where('s.status', 'in', statuses.length === 0 ? [''] : statuses);
  if (today !== undefined) rows = rows.where('s.today', today ? '>' : '=', 0);
  for (const one of standing) rows = rows.where((eb) => eb.or(waysToStand(eb, one)));
  for (const some of reasons)
    rows = rows.where((eb) => eb.or(some.map((code) => eb('s.reasons', 'like', `% ${code} %`))));
  for (const some of doors) rows = rows.where((eb) => eb.or(some.map((code) => eb('s.doors', 'like', `% ${code} %`))));
  if (from !== undefined) rows = rows.where('s.sort_at', '>=', from);
  if (until !== undefined) rows = rows.where('s.sort_at', '<', until).where('s.sort_at', '>', UNDATED);
  const places = await placesWith(db, traits, words);
  return places === null ? rows : rows.where('s.place', 'in', places);
}

function waysToStand(
  eb: ExpressionBuilder<Schema & { s: Schema['rejection_summary'] }, 's'>,
  { statuses, today, signs }: StandingQuery,
) {
  return [
    ...(statuses.length === 0 ? [] : [eb('s.status', 'in', statuses)]),
    ...(today ? [eb('s.today', '>', 0)] : []),
    ...signs.map((code) => eb('s.signs', 'like', `% ${code} %`)),
  ];
}

/** One index for each way of being stale: an `or` over all would read every row. */
async function staleSummaries(db: Db, version: number, now: number, limit: number): Promise<readonly string[]> {
  const ids = db.selectFrom('rejection_summary').select('id').limit(limit);
  const ways = [
    ids.where('version', '<', version),
    ids.where('version', '>', version),
    ids.where('turns_at', '<=', now),
    ids.where('valid_from', '>', now),
  ];
  const stale = new Set<string>();
  for (const way of ways) for (const { id } of await way.execute()) stale.add(id);
  return [...stale].slice(0, limit);
}

async function idsBeside(db: Db, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await inChunks(ids, (some) =>
    db
      .selectFrom('rejection as r')
      .select((eb) => [
        eb
          .selectFrom('rejection as b')
          .select('b.id')
          .whereRef('b.id', '<', 'r.id')
          .orderBy('b.id', 'desc')
          .limit(1)
          .as('before'),
        eb
          .selectFrom('rejection as a')
          .select('a.id')
          .whereRef('a.id', '>', 'r.id')
          .orderBy('a.id')
          .limit(1)
          .as('after'),
      ])
      .where('r.id', 'in', some)
      .execute(),
  );
  return rows.flatMap(({ before, after }) => [before, after].filter((id) => id !== null));
}
