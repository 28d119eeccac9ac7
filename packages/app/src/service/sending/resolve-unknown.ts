import type { OutboxRow, StoreTransactor } from '../../store/store.ts';
import { noteSent } from './note-sent.ts';

/** By what it became known that a letter did leave. */
export type SentEvidence = 'sent-copy' | 'bounce' | 'reply' | 'user';

const WORDS: Readonly<Record<SentEvidence, string>> = {
  'sent-copy': 'It was found in your sent mail.',
  bounce: 'It did leave: an answer of a mail server came back to it.',
  reply: 'It did arrive: they wrote back.',
  user: 'You said that it arrived.',
};

/**
 * A letter of which nobody knew whether it left did leave. Called with what refers to it by Message-ID or X-Ajar-Id; false
 * when it was known already. `at`: when it left, as far as is known.
 */
export async function resolveUnknown(
  transactor: StoreTransactor,
  row: OutboxRow,
  evidence: SentEvidence,
  at: number,
): Promise<boolean> {
  if (!(await transactor.moveOutbox(row.id, 'unknown', 'sent', at, { note: WORDS[evidence] }))) return false;
  await noteSent(transactor, row, row.since);
  return true;
}
