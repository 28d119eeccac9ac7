import { createHash } from 'node:crypto';

import type { Traits } from '../engine/engine.ts';
import type { Db } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { sealRow } from '../sealed-rows.ts';
import type { Summary } from '../store.ts';
import { inChunks } from './in-chunks.ts';
import { insertInBulk } from './insert-in-bulk.ts';
import { putWords } from './rejection-words.ts';
import { UNDATED } from './undated.ts';

export interface Kept {
  readonly id: string;
  /** The count of the change. */
  readonly changed: number;
  readonly version: number;
  /** Null where it cannot be told: not listed. */
  readonly summary: Summary | null;
}

/** Puts summaries in place of those before. The words are written only where they are others: that costs most. */
export async function putSummaries(db: Db, traits: Traits, kept: readonly Kept[]): Promise<void> {
  const { seal } = traits;
  const ids = kept.map(({ id }) => id);
  const before = await inChunks(ids, (some) =>
    db.selectFrom('rejection_summary').select(['id', 'words_hash']).where('id', 'in', some).execute(),
  );
  const hashes = new Map(before.map((row) => [row.id, row.words_hash]));
  const rows = kept.map((one) => columnsOf(seal, one, hashes.get(one.id) ?? ''));
  const placed = await insertInBulk(db, rows, (some) =>
    db
      .insertInto('rejection_summary')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          version: eb.ref('excluded.version'),
          changed: eb.ref('excluded.changed'),
          listed: eb.ref('excluded.listed'),
          valid_from: eb.ref('excluded.valid_from'),
          turns_at: eb.ref('excluded.turns_at'),
          sort_at: eb.ref('excluded.sort_at'),
          field: eb.ref('excluded.field'),
          status: eb.ref('excluded.status'),
          today: eb.ref('excluded.today'),
          reasons: eb.ref('excluded.reasons'),
          doors: eb.ref('excluded.doors'),
          signs: eb.ref('excluded.signs'),
          words_hash: eb.ref('excluded.words_hash'),
        })),
      )
      .returning(['id', 'place'])
      .compile(),
  );
  await putCards(db, seal, kept);
  const places = new Map(placed.map(({ id, place }) => [id, place]));
  for (const { id, summary } of kept) {
    const place = places.get(id);
    if (summary === null || place === undefined || hashes.get(id) === hashOf(seal, summary.words)) continue;
    await putWords(db, traits, place, summary.words);
  }
}

async function putCards(db: Db, seal: Seal | null, kept: readonly Kept[]): Promise<void> {
  const cards = kept.flatMap(({ id, summary }) =>
    summary === null ? [] : [sealRow(seal, 'rejection_card', { id, data: summary.data })],
  );
  await insertInBulk(db, cards, (some) =>
    db
      .insertInto('rejection_card')
      .values(some)
      .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({ data: eb.ref('excluded.data') })))
      .compile(),
  );
}

function columnsOf(seal: Seal | null, { id, changed, version, summary }: Kept, hashBefore: string) {
  return {
    id,
    version,
    changed,
    listed: summary?.listed === true ? 1 : 0,
    valid_from: summary?.validFrom ?? null,
    turns_at: summary?.turnsAt ?? null,
    sort_at: summary?.receivedAt ?? UNDATED,
    field: summary?.field ?? '',
    status: summary?.status ?? '',
    today: summary?.today ?? 0,
    reasons: spaced(summary?.reasons ?? []),
    doors: spaced(summary?.doors ?? []),
    signs: spaced(summary?.signs ?? []),
    words_hash: summary === null ? hashBefore : hashOf(seal, summary.words),
  };
}

function hashOf(seal: Seal | null, { org, about, letter }: Summary['words']): string {
  const all = [org, about, letter].join('\0');
  // Of a letter that may be guessed, a hash would tell whether it is the one.
  return seal === null ? createHash('sha1').update(all).digest('base64url') : seal.mark(all);
}

function spaced(codes: readonly string[]): string {
  return ` ${codes.join(' ')} `;
}
