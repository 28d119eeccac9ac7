import { useEffect, useState, useSyncExternalStore } from 'react';

import { noticeIfAway } from '../../../api/query-client.ts';
import { keepUnsaved } from '../../../api/unsaved-words.ts';
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
    const letGo = keepUnsaved(autosave.flush);
    return () => {
      void autosave.flush();
      // Words that could not be saved are tried again after their screen was left, and the page is not closed over them.
      onceDone(autosave, () => {
        window.removeEventListener('beforeunload', warn);
        letGo();
      });
    };
  }, [autosave]);
  return { autosave, state };
}

/** Once all is saved, or somebody else's words stand there and nobody is left to choose. */
function onceDone({ state, subscribe }: Autosave, then: () => void): void {
  const isDone = () => state().kind === 'saved' || state().kind === 'stale';
  if (isDone()) return then();
  const stop = subscribe(() => {
    if (!isDone()) return;
    stop();
    then();
  });
}
