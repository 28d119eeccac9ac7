import type { DraftPart } from '@ajar/core';

import type { StoreTransactor } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import type { Context } from '../context.ts';
import type { DraftView } from '../views.ts';
import { saveDraft } from './save-draft.ts';

const LAST = 'shown-last';

/** The letters shown last beside a draft, whoever wrote them, so that one can be taken by its number. */
export interface LastShown {
  readonly draftId: string;
  /** The draft that they could stand in for. */
  readonly was: string;
  readonly letters: readonly { readonly text: string; readonly parts?: readonly DraftPart[] }[];
}

export async function rememberShown(transactor: StoreTransactor, shown: LastShown): Promise<void> {
  await transactor.putSetting(LAST, JSON.stringify(shown));
}

/**
 * Takes one of the letters shown last for this draft, counted from 1, as if the user had typed it. Throws `not-found`, and
 * `conflict` when the draft was changed since they were shown.
 */
export async function useShown(context: Context, draftId: string, number: number): Promise<DraftView> {
  const stored = await context.store.read((reader) => reader.setting(LAST));
  const last = stored === null ? null : (JSON.parse(stored) as LastShown);
  const letter = last?.draftId === draftId ? last.letters[number - 1] : undefined;
  if (last === null || letter === undefined) {
    const first = 'Have some shown first: ajar draft ID --alternatives 3, or --llm.';
    throw new AjarError('not-found', `There is no letter ${number} among those shown last for this draft. ${first}`);
  }
  return saveDraft(context, draftId, letter.text, { was: last.was, parts: letter.parts });
}
