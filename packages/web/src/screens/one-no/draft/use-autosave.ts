import { useQueryClient } from '@tanstack/react-query';

import { keepDraft } from '../../../api/keep-draft.ts';
import type { DraftView } from '../../../api/types.ts';
import type { Autosave, SaveState } from './autosave.ts';
import { saveIfFresh } from './save-if-fresh.ts';
import { useSaving } from './use-saving.ts';

/** Autosave of one draft for as long as it is shown. */
export function useAutosave(draft: DraftView): { readonly autosave: Autosave; readonly state: SaveState } {
  const client = useQueryClient();
  return useSaving({
    savedText: draft.text,
    save: async (text, was) => keepDraft(client, await saveIfFresh(draft, text, was)),
  });
}
