import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { accountsQuery, removeAccount } from '../../../api/accounts.ts';
import type { AccountView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Question } from '../../../ui/dialog.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusSection } from '../../../ui/focus-section.ts';

/** Lets go of an account, after asking once. */
export function RemoveAccount({ account: { id, address } }: { readonly account: AccountView }) {
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: async () => {
      await removeAccount(id);
      focusSection('accounts');
    },
    onSuccess: () => client.invalidateQueries(accountsQuery),
  });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t.accounts.remove}</Button>
      {remove.error === null ? null : <ErrorNotice error={remove.error} />}
      <Question open={asking} onOpenChange={setAsking} title={t.accounts.removeTitle(address)}>
        <p className="mb-5 text-muted">{t.accounts.removeHelp}</p>
        <div className="flex flex-wrap gap-3">
          <Button look="main" onClick={() => setAsking(false)}>
            {t.accounts.removeNo}
          </Button>
          <Button
            disabled={remove.isPending}
            onClick={() => {
              setAsking(false);
              remove.mutate();
            }}
          >
            {t.accounts.removeYes}
          </Button>
        </div>
      </Question>
    </>
  );
}
