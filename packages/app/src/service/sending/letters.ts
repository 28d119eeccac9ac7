import type { RejectionEvent } from '@ajar/core';

import { accountStateOf } from '../../account/account-state.ts';
import type { OutboxRow, StoredDraft, StoreReader } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { recordOf, toDraftView } from '../drafts/draft-record.ts';
import { recordsOf } from '../load.ts';
import { isoOf, stateOf, toSummary } from '../present/summary.ts';
import type { RejectionRecord } from '../present/summary.ts';
import type { DraftView, LetterView } from '../views.ts';
import { currentLetter } from './current-letter.ts';

type State = LetterView['state'];

/** Every letter that was approved and not taken back, wherever it stands: what needs the user first, what has left last. */
export async function letters(context: Context): Promise<readonly LetterView[]> {
  const now = await context.now();
  const locked = (await context.accounts.secrets.state()).kind === 'locked';
  return context.store.read(async (reader) => {
    const all = await reader.outbox({});
    const fromHere = new Set(all.map(({ messageId }) => messageId));
    const rows = Map.groupBy(all, ({ draftId }) => draftId);
    const ids = new Set(all.map(({ rejectionId }) => rejectionId));
    const records = await recordsOf(reader, await reader.rejectionsWith([...ids]));
    const byId = new Map(records.map((record) => [record.row.id, record]));
    const drafts = new Map((await reader.draftsWith([...rows.keys()])).map((stored) => [stored.id, stored]));
    const paused = await pausedAccounts(reader);
    const shown: LetterView[] = [];
    for (const [draftId, own] of rows) {
      const row = currentLetter(own);
      const record = row === undefined ? undefined : byId.get(row.rejectionId);
      const stored = drafts.get(draftId);
      if (row === undefined || record === undefined || stored === undefined || isMended(row, stored)) continue;
      shown.push(toLetter(row, { record, draft: toDraftView(stored, own, now), now, paused, locked, fromHere }));
    }
    return shown.toSorted(inTurn);
  });
}

/** One that came back, and whose words are open again as a draft. */
function isMended({ state }: OutboxRow, stored: StoredDraft): boolean {
  return state === 'returned' && recordOf(stored).approvedAt === null;
}

async function pausedAccounts(reader: StoreReader): Promise<ReadonlySet<string>> {
  const paused = (await reader.accounts()).filter((account) => accountStateOf(account).paused !== null);
  return new Set(paused.map(({ id }) => id));
}

interface Known {
  readonly record: RejectionRecord;
  readonly draft: DraftView;
  readonly now: number;
  readonly paused: ReadonlySet<string>;
  /** The passwords of the accounts are, and nobody is there to unlock them. */
  readonly locked: boolean;
  /** Message-IDs of all letters that were made here. */
  readonly fromHere: ReadonlySet<string>;
}

function toLetter(row: OutboxRow, { record, draft, now, paused, locked, fromHere }: Known): LetterView {
  const sentAt = row.state === 'exported' ? sentByHand(record.events, row, fromHere) : null;
  const state = sentAt === null ? stateFrom(row, draft) : 'sent';
  const standing = stateOf(record, now);
  const { id, organisation, role, person, from, subject } = toSummary(record, standing);
  const shutOut = state === 'waiting' && (paused.has(row.accountId ?? '') || (locked && (row.leavesAt ?? now) <= now));
  // Of a no that was let go, the digest says nothing either.
  const letGo = standing.closed || standing.dismissed;
  return {
    state,
    needsYou: shutOut || (!letGo && needsUser(state, draft, now)),
    at: isoOf(sentAt ?? row.since) ?? '',
    no: { id, organisation, role, person, from, subject },
    draft,
  };
}

function stateFrom({ state }: OutboxRow, { sending }: DraftView): State {
  if (sending !== null) return sending.state;
  if (state === 'exported') return 'taken-out';
  return state === 'returned' ? 'returned' : 'approved';
}

function needsUser(state: State, { sending }: DraftView, now: number): boolean {
  if (state === 'unknown') return Date.parse(sending?.askFrom ?? '') <= now;
  return state === 'refused' || state === 'returned';
}

/**
 * When a letter that was put into the user's hands left them, as far as is known: they said so, or it was seen. A mail program may have
 * given it another Message-ID: then it is an answer of theirs since that was not made here.
 */
function sentByHand(
  events: readonly RejectionEvent[],
  { messageId, since }: OutboxRow,
  fromHere: ReadonlySet<string>,
): number | null {
  const sent = events.findLast(
    (event) =>
      event.kind === 'sent' &&
      (event.messageId === messageId || (event.at >= since && !fromHere.has(event.messageId ?? ''))),
  );
  return sent?.at ?? null;
}

const TURNS: readonly State[] = [
  'unknown',
  'refused',
  'returned',
  'sending',
  'waiting',
  'approved',
  'in-drafts',
  'taken-out',
  'sent',
];

function inTurn(a: LetterView, b: LetterView): number {
  return (
    Number(b.needsYou) - Number(a.needsYou) ||
    TURNS.indexOf(a.state) - TURNS.indexOf(b.state) ||
    (a.state === 'waiting' ? leavesAt(a).localeCompare(leavesAt(b)) : b.at.localeCompare(a.at))
  );
}

function leavesAt({ draft }: LetterView): string {
  return draft.sending?.leavesAt ?? '';
}
