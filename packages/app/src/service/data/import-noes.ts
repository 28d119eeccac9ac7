import type { ImportWish } from './data-cases.ts';
import type { Context } from '../context.ts';
import type { ImportView } from './data-views.ts';
import { markToLink } from '../watch/to-link.ts';
import { ImportTally } from './import-tally.ts';
import { loadKnownNoes } from './known-noes.ts';
import { keepNoes, newNoByHand, rejectionIdOf } from './new-no.ts';
import type { NewNo } from './new-no.ts';
import { openTable, tableRows } from './read-table.ts';

const BATCH = 500;

/**
 * Reads a table of applications and keeps the noes among its rows, or, as a preview, only tells what it would keep. A no that
 * is there already, from the mail or from an import before, adds nothing. Throws `bad-input` when it is no table.
 */
export async function importNoes(context: Context, bytes: Uint8Array, wish: ImportWish): Promise<ImportView> {
  const at = await context.now();
  const table = openTable(bytes, wish, at);
  const { known, ids } = await context.store.read(async (reader) => ({
    known: await loadKnownNoes(reader),
    ids: new Set((await reader.rejections()).map((row) => row.id)),
  }));
  const tally = new ImportTally(table);
  let batch: NewNo[] = [];
  const save = async (): Promise<void> => {
    const noes = batch;
    batch = [];
    if (noes.length === 0 || wish.preview === true) return;
    await context.store.write(async (transactor) => {
      await keepNoes(transactor, noes, at);
      await markToLink(transactor);
    });
  };
  for (const row of tableRows(table)) {
    if (row.kind !== 'no') {
      tally.count(row, false);
      continue;
    }
    const no = newNoByHand(row.no, at);
    const id = rejectionIdOf(no.row.key);
    const isThere = ids.has(id) || known.same(row.no, '').length > 0;
    tally.count(row, isThere);
    if (isThere) continue;
    ids.add(id);
    batch.push(no);
    if (batch.length >= BATCH) await save();
  }
  await save();
  return tally.view(wish.preview !== true);
}
