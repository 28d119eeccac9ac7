import { READER_VERSION } from '@ajar/core';

import type { MailSource } from '../../mailbox/mail-source.ts';
import type { Context } from '../context.ts';
import { ExamineQueue } from './examine-queue.ts';
import type { Examiner } from './examiner.ts';
import { SaveBatch } from './save-batch.ts';
import type { ScanTally } from './scan-tally.ts';
import { sendAll } from './send-all.ts';

/**
 * Reads one source from where the last scan left off. Each batch and the position behind it are one
 * transaction, so a scan that is killed resumes without losing or doubling a message.
 * Returns false when the signal stopped it.
 */
export async function readSource(
  context: Context,
  source: MailSource,
  examiner: Examiner,
  tally: ScanTally,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const fingerprint = `${source.fingerprint}/${READER_VERSION}`;
  const state = await context.store.read((reader) => reader.scanState(source.id));
  const known = state?.fingerprint === fingerprint ? state : null;
  if ((state?.position ?? '') !== '') tally.knowsMail();
  const batch = new SaveBatch(context, tally, {
    source: { sourceId: source.id, path: source.path, fingerprint },
    position: known?.position ?? '',
    rereads: state !== null && known === null,
  });
  const after = known === null || known.position === '' ? undefined : known.position;
  const queue = new ExamineQueue(examiner, async ({ examined, consumed }) => {
    tally.consumed(Math.min(consumed, source.bytes));
    await batch.add(examined);
    tally.tell(source.path, 'reading');
  });
  await sendAll(source.id, source.open({ after, signal, onSkip: tally.skip }), examiner, queue);
  const stopped = signal?.aborted === true;
  await batch.save(!stopped);
  tally.sourceDone(source.bytes);
  return !stopped;
}
