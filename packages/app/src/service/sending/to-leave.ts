import type { Account } from '../../account/account.ts';
import type { OutboxRow, OutboxState, StoreReader } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import type { LoadedDraft } from '../drafts/draft-record.ts';
import { accountWith } from '../accounts/account-record.ts';
import { currentLetter } from './current-letter.ts';
import { refuseBesideAnother } from './one-at-a-time.ts';

/** An approved letter and the account that it leaves from. */
export interface ToLeave {
  readonly row: OutboxRow;
  readonly account: Account;
}

const PAST: Partial<Record<OutboxState, readonly ['too-late' | 'not-approved', string]>> = {
  sending: ['too-late', 'It is on its way already.'],
  sent: ['too-late', 'It has left already. One answer is enough.'],
  unknown: ['too-late', 'It may have left already, so it is not sent again. Say first what became of it.'],
  refused: ['not-approved', 'It was not sent. Look at what came between, and approve the letter again.'],
  exported: [
    'not-approved',
    'You took this letter out to send it yourself. To send it from here, take the approval back (ajar approve ID --withdraw) and approve it again.',
  ],
  returned: ['not-approved', 'This letter came back. Change the address, and approve it again.'],
};

const IN_DRAFTS = [
  'not-approved',
  'It lies in your drafts, to be sent from there. To send it from here, take the approval back (ajar approve ID --withdraw), delete the one in your drafts, and approve it again.',
] as const;

/**
 * The approved letter of a draft and its account. Throws `not-approved`, `too-late`, `conflict` while another letter about the same no
 * is under way, and `not-ready` when it has nobody to go to or no account to leave from.
 */
export async function toLeave(reader: StoreReader, { stored, record }: LoadedDraft): Promise<ToLeave> {
  const row = currentLetter(await reader.outbox({ draftId: stored.id }));
  if (row === undefined || (record.approvedAt === null && row.state !== 'sending' && row.state !== 'unknown'))
    throw new AjarError('not-approved', 'Approve the draft first: only what you approved leaves, word for word.');
  const past = row.state === 'exported' && row.way === 'drafts' ? IN_DRAFTS : PAST[row.state];
  if (past !== undefined) throw new AjarError(past[0], past[1]);
  await refuseBesideAnother(reader, row);
  if (row.envelopeTo === null)
    throw new AjarError('not-ready', 'Nobody can be reached by mail here. Copy the words and use their own way.');
  const account = row.envelopeFrom === null ? null : await accountWith(reader, row.envelopeFrom);
  if (account !== null) return { row, account };
  const none = (await reader.accounts()).length === 0;
  const from = row.envelopeFrom ?? 'nobody yet';
  throw new AjarError(
    'not-ready',
    none
      ? 'Ajar has no mail account to send from. Add one with: ajar account add. Or take the letter out as a file: ajar export ID'
      : `It was approved as a letter from ${from}, and Ajar has no account with that address. Approve it again, and it leaves from an account of yours.`,
  );
}

/** Throws `too-late` for a letter that is on its way, has left, or may have: it goes by no other way as well. */
export function refuseWhatMayHaveLeft({ state }: Pick<OutboxRow, 'state'>): void {
  const past = PAST[state];
  if (past?.[0] === 'too-late') throw new AjarError(past[0], past[1]);
}

/** The demo's people are made up: nothing leaves it. Throws `not-ready`. */
export function refuseInDemo(demo: boolean): void {
  if (demo) throw new AjarError('not-ready', 'This is the demo: its people are made up, so nothing leaves it.');
}
