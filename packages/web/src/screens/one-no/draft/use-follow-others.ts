import { useEffect, useEffectEvent } from 'react';

import type { DraftView } from '../../../api/types.ts';
import type { SaveState } from './autosave.ts';
import { currentDraft } from './save-if-fresh.ts';

/**
 * Shows what another window has written, as long as nobody writes in this one. What the page knows may be
 * older than what was saved here a moment ago, so the server is asked before any word is replaced.
 */
export function useFollowOthers(
  draft: DraftView,
  text: string,
  state: SaveState,
  replace: (theirs: DraftView) => void,
): void {
  const differs = state.kind === 'saved' && draft.text !== text;
  const follow = useEffectEvent((theirs: DraftView | undefined) => {
    if (theirs !== undefined && state.kind === 'saved' && theirs.text !== text) replace(theirs);
  });
  useEffect(() => {
    if (!differs) return undefined;
    let gone = false;
    const look = async () => {
      const theirs = await currentDraft(draft).catch(() => undefined);
      if (!gone) follow(theirs);
    };
    void look();
    return () => {
      gone = true;
    };
  }, [differs, draft]);
}
