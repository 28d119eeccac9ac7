import type { DraftView, SendingView } from '../../../../api/types.ts';
import { formatMoment } from '../../../../i18n/format-date.ts';
import { spoken } from '../../../../i18n/spoken.ts';
import { t } from '../../../../i18n/t.ts';
import { LetterState } from './letter-state.tsx';

interface LetterSentProps {
  readonly draft: DraftView;
  readonly sending: SendingView;
  /** Nothing has come yet, and the usual time is not over. */
  readonly awaited: boolean;
}

/** Where nothing is left to do here: it was sent, it lies in the drafts, or it came back (which is mended above). */
export function LetterSent({ draft, sending, awaited }: LetterSentProps) {
  if (sending.state === 'in-drafts')
    return (
      <LetterState
        icon="mail"
        title={t.sending.inDrafts}
        help={sending.why === null ? t.sending.draftsHelp : spoken(sending.why)}
      />
    );
  if (sending.state === 'returned')
    return <LetterState icon="alert" title={t.sending.returned} help={t.sending.returnedHelp} />;
  return (
    <LetterState
      icon="check"
      title={t.sending.sent}
      help={
        <>
          <p className="text-ink">
            <bdi>{t.sending.sentTo(draft.to ?? '', formatMoment(sending.at))}</bdi>
          </p>
          {awaited ? <p className="mt-1">{t.sending.sentHelp}</p> : null}
        </>
      }
    />
  );
}
