import { READER_VERSION } from '@ajar/core';

import { explainReadError } from '../../mailbox/explain-error.ts';
import type { MailSource } from '../../mailbox/mail-source.ts';
import type { MboxStretch } from '../../mailbox/mbox-stretch.ts';
import type { MessageFile } from '../../mailbox/portions.ts';
import type { Context } from '../context.ts';
import { Bundler } from './bundle.ts';
import type { Done } from './examine-work.ts';
import { ExamineQueue } from './examine-queue.ts';
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
  if ((state?.position ?? '') !== '') tally.knowsMail();
  const batch = new SaveBatch(context, tally, {
    source: { sourceId: source.id, path: source.path, fingerprint },
    position: known?.position ?? '',
    rereads: state !== null && known === null,
  });
  const after = known === null || known.position === '' ? undefined : known.position;
  const queue = new ExamineQueue(examiner, async ({ done: first, consumed }) => {
    const done = await foundAgain(source, first, examiner);
    for (const skipped of done.skipped) tally.skip(skipped);
    tally.consumed(consumed);
    await batch.add(done.examined);
    tally.tell(source.path, 'reading');
  });
  if (source.portions !== undefined) await sendPortions(source.id, source.portions(after), signal, queue);
  else if (source.stretches !== undefined)
    await sendStretches(source, await stretchesOf(source, after, tally), signal, queue);
  else await sendBundles(source, { after, signal, onSkip: tally.skip }, examiner, queue);
  await queue.end();
  const stopped = signal?.aborted === true;
  await batch.save(!stopped);
  tally.sourceDone(source.bytes);
  return !stopped;
}

async function sendBundles(
  source: MailSource,
  options: Parameters<MailSource['open']>[0],
  examiner: Examiner,
  queue: ExamineQueue,
): Promise<void> {
  const bundler = new Bundler(source.id, examiner.spare);
  let consumed = 0;
  for await (const raw of source.open(options)) {
    bundler.add(raw);
    ({ consumed } = raw);
    if (bundler.full) await queue.put(bundler.take(), consumed);
    if (options.signal?.aborted === true) break;
  }
  if (!bundler.empty) await queue.put(bundler.take(), consumed);
}

async function stretchesOf(
  source: MailSource,
  after: string | undefined,
  tally: ScanTally,
): Promise<readonly MboxStretch[]> {
  try {
    return (await source.stretches?.(after)) ?? [];
  } catch (error) {
    tally.skip({ where: source.path, why: `Reading stopped. ${explainReadError(error)}` });
    return [];
  }
}

async function sendStretches(
  source: MailSource,
  stretches: readonly MboxStretch[],
  signal: AbortSignal | undefined,
  queue: ExamineQueue,
): Promise<void> {
  for (const stretch of stretches) {
    if (signal?.aborted === true || queue.stopped) return;
    await queue.put({ sourceId: source.id, stretch }, Math.min(stretch.to, source.bytes));
  }
}

async function sendPortions(
  sourceId: string,
  portions: readonly (readonly MessageFile[])[],
  signal: AbortSignal | undefined,
  queue: ExamineQueue,
): Promise<void> {
  for (const files of portions) {
    if (signal?.aborted === true) return;
    await queue.put({ sourceId, files }, files.at(-1)?.consumed ?? 0);
  }
}

/** Files that were renamed since they were listed are read under the names they have now, and take their places; others are gone. */
async function foundAgain(source: MailSource, done: Done, examiner: Examiner): Promise<Done> {
  if (done.gone.size === 0) return done;
  const bundler = new Bundler(source.id, examiner.spare);
  const examined = [...done.examined];
  const take = async (): Promise<void> => {
    examined.push(...(await examiner.examine(bundler.take())).examined);
  };
  for await (const raw of source.fetch(new Set(done.gone.keys()))) {
    bundler.add(raw);
    if (bundler.full) await take();
  }
  if (!bundler.empty) await take();
  const found = new Set(examined.map(({ row }) => row.position));
  const gone = new Map([...done.gone].filter(([position]) => !found.has(position)));
  return {
    ...done,
    examined: examined.toSorted((one, other) => (one.row.position < other.row.position ? -1 : 1)),
    skipped: [...done.skipped, ...gone.values()],
    gone,
  };
}
