import type { Alternative } from '@ajar/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { otherDrafts, saveDraft } from '../../../api/drafts.ts';
import type { DraftView } from '../../../api/types.ts';
import { useDraftChange } from '../../../api/use-draft-change.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import type { Autosave } from './autosave.ts';

interface OtherDraftsProps {
  readonly draft: DraftView;
  readonly autosave: Autosave;
  readonly onReplaced: (letter: DraftView) => void;
}

/** Other letters to the same end, side by side, to take one instead. The draft stays until then. */
export function OtherDrafts({ draft, autosave, onReplaced }: OtherDraftsProps) {
  const [used, setUsed] = useState<string | null>(null);
  const ask = useMutation({
    mutationFn: async () => {
      setUsed(null);
      await autosave.flush();
      return otherDrafts(draft.id);
    },
  });
  const change = useDraftChange(draft.rejectionId);
  const take = ({ text, parts }: Alternative) =>
    change.mutate(async () => {
      // Not over words of another window: those are to be decided on first.
      if (!(await autosave.flush())) return draft;
      const saved = await saveDraft(draft.id, text, undefined, parts);
      onReplaced(saved);
      setUsed(text);
      return saved;
    });
  const error = ask.error ?? change.error;
  return (
    <section aria-label={t.draft.others} className="mt-8 flex flex-col gap-4 border-t border-line pt-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button disabled={ask.isPending} onClick={() => ask.mutate()}>
          {t.draft.others}
        </Button>
        <span className="text-sm text-muted">{t.draft.othersHelp}</span>
      </div>
      <output className="block text-sm text-muted">{toldOf(ask.isPending, ask.data)}</output>
      {error === null ? null : <ErrorNotice error={error} />}
      {ask.data === undefined || ask.data.length === 0 ? null : (
        <ul className="grid grid-cols-1 items-start gap-4 md:grid-cols-2 xl:grid-cols-3">
          {ask.data.map((letter, at) => (
            <li key={letter.text}>
              <Other
                letter={letter}
                number={at + 1}
                used={used === letter.text}
                busy={change.isPending}
                onTake={() => take(letter)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function toldOf(asking: boolean, letters: readonly Alternative[] | undefined): string {
  if (asking) return t.draft.writing;
  return letters === undefined ? '' : t.draft.othersFound(letters.length);
}

interface OtherProps {
  readonly letter: Alternative;
  readonly number: number;
  readonly used: boolean;
  readonly busy: boolean;
  readonly onTake: () => void;
}

function Other({ letter, number, used, busy, onTake }: OtherProps) {
  return (
    <Sheet className="flex flex-col gap-3 p-4">
      <h3 className="text-sm font-medium text-muted">{t.draft.other(number)}</h3>
      <p className="font-letter break-words whitespace-pre-wrap">{letter.text}</p>
      <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button disabled={busy} aria-label={t.draft.useOther(number)} onClick={onTake}>
          {t.draft.use}
        </Button>
        <output className="text-sm text-muted">{used ? t.draft.usedOther : ''}</output>
      </span>
    </Sheet>
  );
}
