import type { Job, OutboxRow, StoreReader } from '../../store/store.ts';

/** What is due for a letter: handing it over, putting it into drafts, filing the copy, finding out what became of it. */
export type LetterJob = 'send' | 'save-to-drafts' | 'file-sent' | 'find-sent';

export function jobKey(kind: LetterJob, outboxId: string): string {
  return `${kind}:${outboxId}`;
}

/** The job as the store takes it. */
export function letterJob(
  kind: LetterJob,
  outboxId: string,
  runAt: number,
): Pick<Job, 'kind' | 'dedupKey' | 'payload' | 'runAt'> {
  return { kind, dedupKey: jobKey(kind, outboxId), payload: JSON.stringify({ outboxId }), runAt };
}

/** The letter that a job is about; null when it is gone. */
export async function letterOf(reader: StoreReader, { payload }: Job): Promise<OutboxRow | null> {
  const { outboxId } = JSON.parse(payload) as { readonly outboxId: string };
  const [row] = await reader.outbox({ id: outboxId });
  return row ?? null;
}
