import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { keepDraft } from '../../../api/keep-draft.ts';
import { noticeIfAway } from '../../../api/query-client.ts';
import type { DraftView } from '../../../api/types.ts';
import { createAutosave } from './autosave.ts';
import type { Autosave, SaveState } from './autosave.ts';
import { saveIfFresh } from './save-if-fresh.ts';

function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

/** Autosave of one draft for as long as it is shown. Leaving the page with unsaved words asks first. */
export function useAutosave(draft: DraftView): { readonly autosave: Autosave; readonly state: SaveState } {
  const client = useQueryClient();
  const [autosave] = useState(() =>
    createAutosave({
      savedText: draft.text,
      save: async (text, was) => {
        try {
          keepDraft(client, await saveIfFresh(draft, text, was));
        } catch (error) {
          noticeIfAway(error);
          throw error;
        }
      },
      later,
    }),
  );
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (autosave.state().kind === 'saved') return;
      void autosave.flush();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void autosave.flush();
    };
  }, [autosave]);
  return { autosave, state };
}
