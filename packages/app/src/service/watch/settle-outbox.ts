import type { OutboxRow, StoreTransactor } from '../../store/store.ts';
import { resolvedByEvidence } from './resolved-by-evidence.ts';

/** What the mailbox shows of letters in the outbox: those that left, and those that came back. */
export interface OutboxEvidence {
  readonly left: readonly OutboxRow[];
  readonly returned: readonly OutboxRow[];
}

/** Moves letters on by what was seen of them. A letter that came back frees its place for the mended one. */
export async function settleOutbox(
  transactor: StoreTransactor,
  { left, returned }: OutboxEvidence,
  now: number,
): Promise<void> {
  for (const row of [...left, ...returned]) await resolvedByEvidence(transactor, row, now);
  for (const row of returned) {
    const moved = await transactor.moveOutbox(row.id, 'sent', 'returned', now);
    if (!moved) await transactor.moveOutbox(row.id, 'exported', 'returned', now);
  }
}
