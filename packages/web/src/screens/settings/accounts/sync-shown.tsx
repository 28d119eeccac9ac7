import { useQuery } from '@tanstack/react-query';

import { syncQuery } from '../../../api/accounts.ts';
import type { SyncState } from '../../../api/accounts.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Notice } from '../../../ui/notice.tsx';
import { ReadingProgress } from '../reading-progress.tsx';
import { useRefreshWhenRead } from '../use-refresh-when-read.ts';

/** How reading the accounts goes, or how it went. */
export function SyncShown() {
  const { data } = useQuery(syncQuery);
  useRefreshWhenRead(data?.running === true);
  return <div aria-live="polite">{data === undefined ? null : <OneState state={data} />}</div>;
}

function OneState({ state: { running, progress, result, error } }: { readonly state: SyncState }) {
  if (running) return <ReadingProgress progress={progress} />;
  if (error !== null) return <Notice tone="error">{spoken(error)}</Notice>;
  if (result === null) return null;
  return (
    <Notice>
      <p>{t.accounts.readDone(result.read, result.added, result.newNoes, result.rejections)}</p>
      {result.complete ? null : <p>{t.scan.stopped}</p>}
      {result.accounts.map(({ address, trouble }) =>
        trouble === null ? null : <p key={address}>{`${address}${t.app.colon}${spoken(trouble.message)}`}</p>,
      )}
    </Notice>
  );
}
