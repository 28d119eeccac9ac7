import { READER_VERSION } from '@ajar/core';

import type { MailSource } from '../../mailbox/mail-source.ts';
import type { Context } from '../context.ts';
import { Bundler } from './bundle.ts';
import type { Examined } from './examine.ts';
import type { Examiner } from './examiner.ts';
import { SaveBatch } from './save-batch.ts';
import type { ScanTally } from './scan-tally.ts';

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
  const batch = new SaveBatch(context, tally, {
    source: { sourceId: source.id, path: source.path, fingerprint },
    position: known?.position ?? '',
    rereads: state !== null && known === null,
  });
  const onTheWay: Promise<readonly Examined[]>[] = [];
  const takeOne = async (): Promise<void> => {
    await batch.add((await onTheWay.shift()) ?? []);
    tally.tell(source.path, 'reading');
  };
  const bundler = new Bundler(source.id, examiner.spare);
  const send = async (): Promise<void> => {
    onTheWay.push(examiner.examine(bundler.take()));
    while (onTheWay.length >= examiner.ahead) await takeOne();
  };
  const after = known === null || known.position === '' ? undefined : known.position;
  for await (const raw of source.open({ after, signal, onSkip: tally.skip })) {
    bundler.add(raw);
    tally.consumed(raw.consumed);
    if (bundler.full) await send();
    if (signal?.aborted === true) break;
  }
  if (!bundler.empty) await send();
  while (onTheWay.length > 0) await takeOne();
  const stopped = signal?.aborted === true;
  await batch.save(!stopped);
  tally.sourceDone(source.bytes);
  return !stopped;
}
