import { useQuery } from '@tanstack/react-query';

import { accountsQuery } from '../../../api/accounts.ts';
import { t } from '../../../i18n/t.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { AccountCard } from './account-card.tsx';
import { ConnectAccount } from './connect-account.tsx';
import { SyncShown } from './sync-shown.tsx';
import { UnlockPasswords } from './unlock-passwords.tsx';
import { UndoSeconds } from './undo-seconds.tsx';

/** The accounts, how each is doing, and the way to connect one. */
export function AccountsSection() {
  const { data: accounts, error, refetch } = useQuery(accountsQuery);
  if (accounts === undefined)
    return error === null ? (
      <Skeleton className="h-32" />
    ) : (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    );
  return (
    <div className="flex flex-col gap-5">
      <p className="text-muted">{t.accounts.help}</p>
      {accounts.length === 0 ? null : <UnlockPasswords />}
      {accounts.length === 0 ? (
        <p>{t.accounts.none}</p>
      ) : (
        <ul aria-label={t.accounts.list} className="flex flex-col gap-4">
          {accounts.map((account) => (
            <AccountCard key={account.id} account={account} />
          ))}
        </ul>
      )}
      {accounts.length === 0 ? null : <SyncShown />}
      {accounts.length === 0 ? null : <UndoSeconds />}
      <ConnectAccount first={accounts.length === 0} />
    </div>
  );
}
