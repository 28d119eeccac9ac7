import { ApiError, isAway } from '../api/api-error.ts';
import { t } from '../i18n/t.ts';
import { withoutCommands } from '../words/without-commands.ts';
import { awayHelp } from './away-help.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface ErrorNoticeProps {
  readonly error: Error;
  readonly onRetry?: (() => void) | undefined;
  /** Fields that say themselves what is wrong with them: nothing is said here then. */
  readonly saidAt?: readonly string[];
}

/** What went wrong and what to do about it, in view. */
export function ErrorNotice({ error, onRetry, saidAt }: ErrorNoticeProps) {
  if (error instanceof ApiError && error.field !== null && saidAt?.includes(error.field) === true) return null;
  return (
    <Notice
      ref={intoView}
      tone="error"
      announce="now"
      title={isAway(error) ? error.message : t.errors.title}
      actions={onRetry === undefined ? undefined : <Button onClick={onRetry}>{t.errors.retry}</Button>}
    >
      {isAway(error) ? awayHelp(error) : withoutCommands(error.message)}
    </Notice>
  );
}

function intoView(box: HTMLElement | null): void {
  box?.scrollIntoView({ block: 'nearest' });
}
