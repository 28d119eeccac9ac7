import { randomUUID } from 'node:crypto';

import type { Draft, DraftFacts, Intent, Occasion } from '@ajar/core';

import type { StoredDraft, StoreTransactor } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import { currentLetter } from '../sending/current-letter.ts';
import { tooLate } from '../sending/take-back.ts';
import { recordOf, withMarks } from './draft-record.ts';
import type { DraftRecord } from './draft-record.ts';

const APPROVED = 'This draft is approved. Withdraw the approval first to write it anew (ajar approve ID --withdraw).';

/** What the user wished for when the draft was written. */
interface WrittenFrom {
  readonly occasion: Occasion;
  readonly facts?: DraftFacts | undefined;
  readonly seed?: number | undefined;
}

/** Puts a draft in the place of the open one of its intent and occasion, or beside the others. Throws `already-answered`. */
export async function putDraft(
  transactor: StoreTransactor,
  rejectionId: string,
  draft: Draft,
  { occasion, facts, seed }: WrittenFrom,
  now: number,
): Promise<StoredDraft> {
  const drafts = await transactor.drafts(rejectionId);
  const open = drafts.find((stored) => isFor(recordOf(stored), draft.intent, occasion));
  const before = open === undefined ? null : recordOf(open);
  if (before !== null && before.approvedAt !== null) {
    const letter = currentLetter(await transactor.outbox({ draftId: open?.id ?? '' }));
    throw new AjarError('already-answered', tooLate(letter?.state) ?? APPROVED);
  }
  const approvedBodies = before?.approvedBodies ?? [];
  // A clock may stand still, as the demo's does: the newest is still the newest.
  const at = Math.max(now, ...drafts.map(({ updatedAt }) => updatedAt + 1));
  const stored = {
    id: open?.id ?? randomUUID().slice(0, 13),
    rejectionId,
    data: JSON.stringify(withMarks({ ...pick(draft), occasion, facts, seed, approvedAt: null, approvedBodies })),
    createdAt: open?.createdAt ?? at,
    updatedAt: at,
    revision: open?.revision ?? 0,
  };
  if (await transactor.saveDraft(stored)) return stored;
  throw new AjarError('conflict', 'The draft was changed elsewhere at the same moment. Try again.');
}

function isFor(draft: DraftRecord, intent: Intent, occasion: Occasion): boolean {
  return draft.intent === intent && (draft.occasion ?? 'no') === occasion;
}

function pick(draft: Draft): Omit<DraftRecord, 'approvedAt'> {
  const { intent, to, subject, headers, text, parts, needs } = draft;
  return { intent, to, subject, headers, text, parts, needs };
}
