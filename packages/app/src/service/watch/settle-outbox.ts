import type { OutboxRow, StoreTransactor } from '../../store/store.ts';
import type { SentEvidence } from '../sending/resolve-unknown.ts';
import { knownToHaveLeft } from './known-to-have-left.ts';

/** What the mailbox shows of letters in the outbox: those that left, and those that came back. */
export interface OutboxEvidence {
  readonly left: readonly { readonly row: OutboxRow; readonly by: SentEvidence }[];
  readonly returned: readonly OutboxRow[];
}

/** Moves letters on by what was seen of them. A letter that came back frees its place for the mended one. */
export async function settleOutbox(
  transactor: StoreTransactor,
  { left, returned }: OutboxEvidence,
  now: number,
): Promise<void> {
  for (const { row, by } of left) await knownToHaveLeft(transactor, row, by, now);
  for (const row of returned) {
    await transactor.moveOutbox(row.id, 'sent', 'returned', now);
  }
}
