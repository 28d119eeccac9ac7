import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import { accountsQuery, syncQuery } from '../../../api/accounts.ts';
import type { SyncState } from '../../../api/accounts.ts';
import { overviewQuery, voiceQuery } from '../../../api/queries.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Notice } from '../../../ui/notice.tsx';
import { FoundSoFar } from '../found-so-far.tsx';

/** How reading the accounts goes, or how it went. */
export function SyncShown() {
  const { data } = useQuery(syncQuery);
  useRefreshWhenRead(data?.running === true);
  return <div aria-live="polite">{data === undefined ? null : <OneState state={data} />}</div>;
}

function OneState({ state: { running, progress, result, error } }: { readonly state: SyncState }) {
  if (running)
    return (
      <div>
        <progress aria-label={t.accounts.reading} className="h-2 w-full accent-accent" />
        <p className="text-sm text-muted" aria-live="off">
          {progress?.phase === 'linking'
            ? t.scan.linking
            : t.accounts.progress(progress?.messages ?? 0, progress?.rejections ?? 0)}
        </p>
        <FoundSoFar found={progress?.found ?? []} />
      </div>
    );
  if (error !== null) return <Notice tone="error">{error}</Notice>;
  if (result === null) return null;
  return (
    <Notice>
      <p>{t.accounts.readDone(result.read, result.added, result.rejections)}</p>
      {result.complete ? null : <p>{t.scan.stopped}</p>}
      {result.accounts.map(({ address, trouble }) =>
        trouble === null ? null : <p key={address}>{`${address}${t.app.colon}${spoken(trouble.message)}`}</p>,
      )}
    </Notice>
  );
}

/** New mail may mean new noes and another state of the accounts: both are asked for again when reading ends. */
function useRefreshWhenRead(running: boolean): void {
  const client = useQueryClient();
  const wasRunning = useRef(running);
  useEffect(() => {
    if (wasRunning.current && !running) {
      void client.invalidateQueries(overviewQuery);
      void client.invalidateQueries(accountsQuery);
      void client.invalidateQueries(voiceQuery);
    }
    wasRunning.current = running;
  }, [client, running]);
}
