import type { RawMessage } from '../../mailbox/mail-source.ts';
import type { ExamineQueue } from './examine-queue.ts';
import type { Examiner } from './examiner.ts';

/** All of this mail through the queue, a batch at a time; done when the last has been taken. */
export async function sendAll(
  sourceId: string,
  mail: AsyncIterable<RawMessage>,
  examiner: Examiner,
  queue: ExamineQueue,
): Promise<void> {
  let batch = examiner.begin(sourceId);
  for await (const raw of mail) {
    batch.add(raw);
    if (!batch.full) continue;
    await queue.put(batch);
    batch = examiner.begin(sourceId);
  }
  if (batch.messages.length > 0) await queue.put(batch);
  await queue.end();
}
