import { Link } from '@tanstack/react-router';

import { sendDraft } from '../../../../api/sending.ts';
import type { DraftView, SendingView } from '../../../../api/types.ts';
import { formatInFull } from '../../../../i18n/format-date.ts';
import { spoken } from '../../../../i18n/spoken.ts';
import { t } from '../../../../i18n/t.ts';
import { useShortcuts } from '../../../../keyboard/use-shortcuts.ts';
import { Button, buttonLook } from '../../../../ui/button.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { LetterState } from './letter-state.tsx';
import type { LetterChange } from './letter-change.ts';
import { takenBack } from './taken-back.ts';
import { useSecondsUntil } from '../../../../ui/use-seconds-until.ts';

interface LetterWaitingProps {
  readonly draft: DraftView;
  readonly sending: SendingView;
  /** Its account waits for the user to sign in. */
  readonly paused: boolean;
  readonly busy: boolean;
  readonly onChange: LetterChange;
}

/** Up to this many seconds are counted; a later moment is named. */
const COUNTED = 600;

/** It waits for its moment, or is being handed over. Until then one press takes it back. */
export function LetterWaiting({ draft, sending, paused, busy, onChange }: LetterWaitingProps) {
  const seconds = useSecondsUntil(sending.leavesAt);
  const counting = seconds !== null && seconds <= COUNTED && sending.why === null;
  const takeBack = () => onChange(() => takenBack(draft.id));
  const waits = sending.state === 'waiting';
  useShortcuts({ u: () => (waits && !busy ? takeBack() : false) });
  if (!waits) return <LetterState icon="send" title={t.sending.sending} help={t.sending.sendingHelp} />;
  return (
    <>
      {counting ? (
        <div role="timer" className="text-lg font-semibold tabular-nums">
          {t.sending.seconds(seconds)}
        </div>
      ) : (
        <LetterState
          icon="clock"
          title={waitWords(sending, seconds)}
          help={sending.why === null ? t.sending.waitsOpen : spoken(sending.why)}
        />
      )}
      <div className="flex flex-wrap gap-3">
        <Button look={counting ? 'main' : 'plain'} disabled={busy} onClick={takeBack} aria-keyshortcuts="u">
          <Icon name="undo" />
          {counting ? t.sending.undo : t.sending.takeBack}
        </Button>
        {paused ? (
          <Link to="/settings" search={{ part: 'mail' }} hash="accounts" className={buttonLook('main')}>
            {t.sending.signIn}
          </Link>
        ) : null}
        {paused || counting || sending.way === 'drafts' ? null : (
          <Button disabled={busy} onClick={() => onChange(() => sendDraft(draft.id, 'now'))}>
            {t.sending.sendNow}
          </Button>
        )}
      </div>
      <p className="text-sm text-muted">{t.sending.undoHelp}</p>
    </>
  );
}

/** A letter that was put off says when it leaves, and one that was tried in vain that it has not. */
function waitWords({ why, leavesAt }: SendingView, seconds: number | null): string {
  const isToCome = why === null || (seconds ?? 0) > 0;
  return isToCome && leavesAt !== null ? t.sending.at(formatInFull(leavesAt)) : t.sending.notYet;
}
