import { isAway } from '../api/api-error.ts';
import { t } from '../i18n/t.ts';
import { withoutCommands } from '../words/without-commands.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface ErrorNoticeProps {
  readonly error: Error;
  readonly onRetry?: (() => void) | undefined;
}

/** What went wrong and what to do about it. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  return (
    <Notice
      tone="error"
      announce="now"
      title={isAway(error) ? error.message : t.errors.title}
      actions={onRetry === undefined ? undefined : <Button onClick={onRetry}>{t.errors.retry}</Button>}
    >
      {isAway(error) ? t.errors.serverGoneHelp : withoutCommands(error.message)}
    </Notice>
  );
}
