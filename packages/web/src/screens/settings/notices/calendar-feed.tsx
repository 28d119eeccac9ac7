import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { CALENDAR_FILE } from '../../../api/insights.ts';
import { calendarQuery, renewCalendar } from '../../../api/notices.ts';
import { t } from '../../../i18n/t.ts';
import { Button, buttonLook } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { FileLink } from '../../../ui/file-link.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { RenewCalendar } from './renew-calendar.tsx';

/** Where a calendar program finds the dates, and the dates as a file. */
export function CalendarFeed() {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(calendarQuery);
  const [said, setSaid] = useState('');
  const renew = useMutation({
    mutationFn: () => renewCalendar(),
    onSuccess: (view) => {
      client.setQueryData(calendarQuery.queryKey, view);
      setSaid(t.notices.renewed);
    },
  });
  const address = data === undefined ? '' : `${window.location.origin}${data.path}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(t.notices.copied);
    } catch {
      setSaid(t.notices.copyFailed);
    }
  };
  const trouble = renew.error ?? error;
  return (
    <div className="mt-8 flex flex-col gap-4">
      <h3 className="font-semibold">{t.notices.calendar}</h3>
      <p className="text-muted">{t.notices.calendarHelp}</p>
      <TextField label={t.notices.address} help={t.notices.addressHelp} readOnly spellCheck={false} value={address} />
      <div className="flex flex-wrap gap-3">
        <Button disabled={address === ''} onClick={() => void copy()}>
          <Icon name="copy" />
          {t.notices.copy}
        </Button>
        <RenewCalendar busy={renew.isPending} onRenew={renew.mutate} />
        <FileLink href={CALENDAR_FILE} download className={buttonLook('plain')}>
          {t.notices.download}
        </FileLink>
      </div>
      <output className="block text-sm text-muted empty:hidden">{said}</output>
      {trouble === null ? null : <ErrorNotice error={trouble} onRetry={() => void refetch()} />}
    </div>
  );
}
