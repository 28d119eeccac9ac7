import { useState } from 'react';

import { saveDraft, startDraft } from '../../../api/drafts.ts';
import type { DraftRequest } from '../../../api/drafts.ts';
import type { DraftView } from '../../../api/types.ts';
import { useDraftChange } from '../../../api/use-draft-change.ts';
import { t } from '../../../i18n/t.ts';
import type { Autosave } from './autosave.ts';
import type { DraftEditorHandle, WrittenLetter } from './checked-draft.ts';

interface RewritingOptions {
  readonly draft: DraftView;
  readonly autosave: Autosave;
  readonly editor: DraftEditorHandle | null;
}

/** The letter that was replaced, which can come back. */
export interface PutBack {
  /** It came back already, and what stood in its place can. */
  readonly isBack: boolean;
  readonly swap: () => void;
  readonly leave: () => void;
}

interface Former extends WrittenLetter {
  readonly isBack: boolean;
}

/**
 * Puts other words in the place of those in the editor, and keeps the ones that stood there: putting them back keeps the
 * others in turn, so no word is ever lost.
 */
export function useRewriting({ draft, autosave, editor }: RewritingOptions) {
  const [wish, setWish] = useState<DraftRequest>({});
  const [former, setFormer] = useState<Former | null>(null);
  const change = useDraftChange(draft.rejectionId);
  const write = (letter: WrittenLetter, isBack = false) => {
    const before = editor?.rewrite(letter.text, letter.parts);
    setFormer(before === undefined || before.text === letter.text ? null : { ...before, isBack });
  };
  const replace = (saved: DraftView, isBack = false) => {
    autosave.adopt(saved.text);
    write(saved, isBack);
  };
  const save = (make: () => Promise<DraftView>, isBack = false) =>
    change.mutate(async () => {
      // Not over words that are kept nowhere but here, or that another window changed: those are to be decided on first.
      if (!(await autosave.flush())) {
        if (autosave.state().kind === 'stale') return draft;
        throw new Error(t.draft.save.failed);
      }
      const saved = await make();
      replace(saved, isBack);
      return saved;
    });
  const rewrite = (more: DraftRequest) => {
    const next = { ...wish, ...more };
    setWish(next);
    save(() => startDraft(draft.rejectionId, { intent: draft.intent, occasion: draft.occasion, ...next }));
  };
  const putBack = (letter: Former): PutBack => ({
    isBack: letter.isBack,
    swap: () => save(() => saveDraft(draft.id, letter.text, undefined, letter.parts), !letter.isBack),
    leave: () => setFormer(null),
  });
  return {
    isBusy: change.isPending,
    error: change.error,
    rewrite,
    again: () => rewrite({ seed: (wish.seed ?? 0) + 1 }),
    /** Words that are not saved yet. */
    write,
    /** Words that the server has already. */
    replace,
    putBack: former === null ? null : putBack(former),
  };
}
