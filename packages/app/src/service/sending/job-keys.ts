import type { Job, OutboxRow, StoreReader } from '../../store/store.ts';

/** What is due for a letter: handing it over, putting it into drafts, filing the copy, finding out what became of it. */
export type LetterJob = 'send' | 'save-to-drafts' | 'file-sent' | 'find-sent';

export function jobKey(kind: LetterJob, outboxId: string): string {
  return `${kind}:${outboxId}`;
}

/** The job as the store takes it. `when`: the moment as the user wished it, where it is to leave at one. */
export function letterJob(
  kind: LetterJob,
  outboxId: string,
  runAt: number,
  when?: string,
): Pick<Job, 'kind' | 'dedupKey' | 'payload' | 'runAt'> {
  return { kind, dedupKey: jobKey(kind, outboxId), payload: JSON.stringify({ outboxId, when }), runAt };
}

/** The letter that a job is about; null when it is gone. */
export async function letterOf(reader: StoreReader, job: Job): Promise<OutboxRow | null> {
  const [row] = await reader.outbox({ id: outboxIdOf(job) });
  return row ?? null;
}

export function outboxIdOf(job: Job): string {
  return payloadOf(job).outboxId;
}

/** The moment as the user wished it: `now`, `good-moment`, or a date (ISO 8601); empty where it is not known any more. */
export function wishOf(job: Job): string {
  return payloadOf(job).when ?? '';
}

function payloadOf({ payload }: Job): { readonly outboxId: string; readonly when?: string } {
  // Written by `letterJob` and by nobody else.
  return JSON.parse(payload) as { readonly outboxId: string; readonly when?: string };
}
