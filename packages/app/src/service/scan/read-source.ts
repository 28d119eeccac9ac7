import { READER_VERSION } from '@ajar/core';

import type { MailSource, RawMessage } from '../../mailbox/mail-source.ts';
import type { ScanState } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { countSentFrom } from '../me.ts';
import { examine } from './examine.ts';
import type { Examined } from './examine.ts';
import { markToLink } from '../watch/to-link.ts';
import { noteLatestDate } from './latest-date.ts';
import type { ScanTally } from './scan-tally.ts';

/** Large batches are what makes storing fast: most of its time goes into the commit. */
const BATCH_MESSAGES = 2_000;
const BATCH_BYTES = 16_000_000;

/**
 * Reads one source from where the last scan left off. Each batch and the position behind it are one
 * transaction, so a scan that is killed resumes without losing or doubling a message.
 * Returns false when the signal stopped it.
 */
export async function readSource(
  context: Context,
  source: MailSource,
  tally: ScanTally,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const fingerprint = `${source.fingerprint}/${READER_VERSION}`;
  const state = await context.store.read((reader) => reader.scanState(source.id));
  const known = state?.fingerprint === fingerprint ? state : null;
  const batch = new Batch(
    context,
    tally,
    { sourceId: source.id, path: source.path, fingerprint },
    state !== null && known === null,
  );
  let position = known?.position ?? '';
  const messages = source.open({ after: position === '' ? undefined : position, signal, onSkip: tally.skip });
  for await (const raw of messages) {
    position = raw.position;
    batch.add(raw);
    tally.consumed(raw.consumed);
    tally.tell(source.path, 'reading');
    if (batch.full) await batch.save(position, false);
    if (signal?.aborted === true) break;
  }
  const stopped = signal?.aborted === true;
  await batch.save(position, !stopped);
  tally.sourceDone(source.bytes);
  return !stopped;
}

class Batch {
  #items: Examined[] = [];
  #bytes = 0;
  readonly #context: Context;
  readonly #tally: ScanTally;
  readonly #source: Pick<ScanState, 'sourceId' | 'path' | 'fingerprint'>;
  /** A newer reader goes over mail that is known already: verdicts are renewed, corrections stay. */
  readonly #rereads: boolean;

  constructor(
    context: Context,
    tally: ScanTally,
    source: Pick<ScanState, 'sourceId' | 'path' | 'fingerprint'>,
    rereads: boolean,
  ) {
    this.#context = context;
    this.#tally = tally;
    this.#source = source;
    this.#rereads = rereads;
  }

  get full(): boolean {
    return this.#items.length >= BATCH_MESSAGES || this.#bytes >= BATCH_BYTES;
  }

  add(raw: RawMessage): void {
    const examined = examine(raw, this.#source.sourceId);
    this.#items.push(examined);
    if (examined.kept?.raw != null) this.#bytes += examined.kept.raw.length;
    this.#tally.read += 1;
    if (examined.row.verdict === 'rejection') this.#tally.rejections += 1;
  }

  async save(position: string, done: boolean): Promise<void> {
    const items = this.#items;
    this.#items = [];
    this.#bytes = 0;
    const updatedAt = Date.now();
    const added = await this.#context.store.write(async (transactor) => {
      const rows = items.map((item) => item.row);
      const fresh = await transactor.addMessages(rows);
      if (this.#rereads) await transactor.renewVerdicts(rows.filter((row) => !fresh.has(row.key)));
      const kept = items.flatMap((item) => item.kept ?? []);
      const wanted = this.#rereads ? kept : kept.filter(({ key }) => fresh.has(key));
      await transactor.keep(wanted);
      await countSentFrom(
        transactor,
        items.filter((item) => fresh.has(item.row.key)).flatMap((item) => item.sentFrom ?? []),
      );
      await noteLatestDate(transactor, rows);
      if (fresh.size > 0 || this.#rereads) await markToLink(transactor);
      await transactor.putScanState({ ...this.#source, position, done, updatedAt });
      return fresh.size;
    });
    this.#tally.added += added;
  }
}
