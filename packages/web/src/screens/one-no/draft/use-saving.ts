import { useEffect, useState, useSyncExternalStore } from 'react';

import { noticeIfAway } from '../../../api/query-client.ts';
import { createAutosave } from './autosave.ts';
import type { Autosave, AutosaveOptions, SaveState } from './autosave.ts';

function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

/** Saves words for as long as they are shown; `save` is the one of the first drawing. Leaving the page with unsaved words asks first. */
export function useSaving({ savedText, save }: Omit<AutosaveOptions, 'later'>): {
  readonly autosave: Autosave;
  readonly state: SaveState;
} {
  const [autosave] = useState(() =>
    createAutosave({
      savedText,
      save: async (text, was) => {
        try {
          await save(text, was);
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
