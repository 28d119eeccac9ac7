import { withdrawApproval } from '../../api/drafts.ts';
import type { RejectionSummary } from '../../api/types.ts';
import { useDraftChange } from '../../api/use-draft-change.ts';
import { formatMoment } from '../../i18n/format-date.ts';
import { t } from '../../i18n/t.ts';
import { useShortcuts } from '../../keyboard/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSecondsUntil } from '../../ui/use-seconds-until.ts';
import { who } from '../../words/who.ts';
import { useSay } from './list-news.tsx';
import { focusedRow, focusRowSoon } from './use-row-keys.ts';

interface RowLeavingProps {
  readonly no: RejectionSummary;
  readonly leaving: NonNullable<RejectionSummary['leaving']>;
}

/** Up to this many seconds are counted; a later moment is named. */
const COUNTED = 600;

/** A letter that waits for its moment: when it leaves, and one press, or `u` on its row, that takes it back. */
export function RowLeaving({ no, leaving: { draftId, leavesAt } }: RowLeavingProps) {
  const seconds = useSecondsUntil(leavesAt);
  const say = useSay();
  const change = useDraftChange(no.id);
  const takeBack = () =>
    change.mutate(() => withdrawApproval(draftId), {
      onSuccess: () => {
        say(t.sending.news.takenBack);
        // The button goes away with the letter.
        focusRowSoon(no.id);
      },
    });
  useShortcuts({
    u: () => {
      if (change.isPending || focusedRow()?.dataset['row'] !== no.id) return false;
      takeBack();
      return true;
    },
  });
  return (
    <>
      <span className="font-medium text-ink tabular-nums">{words(leavesAt, seconds)}</span>
      <Button
        className="relative z-10"
        aria-label={t.noes.undoLetter(who(no))}
        aria-keyshortcuts="u"
        disabled={change.isPending}
        onClick={takeBack}
      >
        <Icon name="undo" />
        {t.sending.undo}
      </Button>
      {change.error === null ? null : (
        <span role="alert" className="text-ink">
          {change.error.message}
        </span>
      )}
    </>
  );
}

function words(leavesAt: string | null, seconds: number | null): string {
  if (seconds === null) return t.sending.row.waiting;
  return seconds <= COUNTED ? t.sending.seconds(seconds) : t.sending.at(formatMoment(leavesAt));
}
