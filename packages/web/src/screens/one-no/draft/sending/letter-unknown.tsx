import { settleLetter } from '../../../../api/sending.ts';
import type { DraftView, SendingView } from '../../../../api/types.ts';
import { formatClock } from '../../../../i18n/format-date.ts';
import { spoken } from '../../../../i18n/spoken.ts';
import { t } from '../../../../i18n/t.ts';
import { Button } from '../../../../ui/button.tsx';
import { focusSection } from '../../../../ui/focus-section.ts';
import { Notice } from '../../../../ui/notice.tsx';
import type { LetterChange } from './letter-change.ts';
import { useSecondsUntil } from '../../../../ui/use-seconds-until.ts';

interface LetterUnknownProps {
  readonly draft: DraftView;
  readonly sending: SendingView;
  readonly busy: boolean;
  readonly onChange: LetterChange;
}

/** The line broke at the worst moment. Nothing is sent again by itself: who knows what became of it says so. */
export function LetterUnknown({ draft, sending, busy, onChange }: LetterUnknownProps) {
  const wait = useSecondsUntil(sending.askFrom);
  const mayAsk = wait === null || wait <= 0;
  return (
    <Notice
      tone="warning"
      title={t.sending.unknown}
      actions={
        <>
          <Button disabled={busy} onClick={() => onChange(() => settleLetter(draft.id, true))}>
            {t.sending.arrived}
          </Button>
          {mayAsk ? (
            <Button disabled={busy} onClick={() => onChange(() => openedAgain(draft.id))}>
              {t.sending.notSent}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{spoken(sending.why ?? '')}</p>
      {mayAsk ? null : <p className="mt-1 text-muted">{t.sending.askFrom(formatClock(sending.askFrom))}</p>}
    </Notice>
  );
}

async function openedAgain(draftId: string): Promise<DraftView> {
  const draft = await settleLetter(draftId, false);
  focusSection('answer');
  return draft;
}
