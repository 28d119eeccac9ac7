import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { accountsQuery, testAccount } from '../../../api/accounts.ts';
import type { AccountView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { AccountState } from './account-state.tsx';
import { ReadNow } from './read-now.tsx';
import { RemoveAccount } from './remove-account.tsx';
import { SignInAgain } from './sign-in-again.tsx';

/** One account: what it is, how it is doing, and what can be done with it. */
export function AccountCard({ account }: { readonly account: AccountView }) {
  const client = useQueryClient();
  const [again, setAgain] = useState(false);
  const check = useMutation({
    mutationFn: () => testAccount(account.id),
    onSettled: () => client.invalidateQueries(accountsQuery),
  });
  const { address, provider, state } = account;
  return (
    <li>
      <Sheet className="flex flex-col gap-3 p-4 sm:p-5">
        <div>
          <h3 className="font-medium wrap-anywhere">
            <bdi>{address}</bdi>
          </h3>
          {provider === null ? null : <p className="text-sm text-muted">{t.accounts.via(provider)}</p>}
        </div>
        <AccountState state={state} />
        {again ? (
          <SignInAgain account={account} onDone={() => setAgain(false)} />
        ) : (
          <div className="flex flex-wrap gap-3">
            <ReadNow address={address} />
            <Button look={state.kind === 'trouble' ? 'main' : 'plain'} onClick={() => setAgain(true)}>
              {t.accounts.again}
            </Button>
            <Button disabled={check.isPending} onClick={() => check.mutate()}>
              {check.isPending ? t.accounts.checking : state.paused === null ? t.accounts.check : t.accounts.tryAgain}
            </Button>
            <RemoveAccount account={account} />
          </div>
        )}
        <output className="block text-sm text-muted empty:hidden">
          {check.isSuccess && check.data.state.kind !== 'trouble' ? t.accounts.checked : ''}
        </output>
        {check.error === null ? null : <ErrorNotice error={check.error} />}
      </Sheet>
    </li>
  );
}
