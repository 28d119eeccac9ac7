import { useQuery } from '@tanstack/react-query';

import { syncQuery } from '../../../api/accounts.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { useStartSync } from './use-start-sync.ts';

/** Reads what is new in one account. */
export function ReadNow({ address }: { readonly address: string }) {
  const { data } = useQuery(syncQuery);
  const start = useStartSync();
  return (
    <>
      <Button disabled={data?.running === true || start.isPending} onClick={() => start.mutate([address])}>
        {t.accounts.readNow}
      </Button>
      {start.error === null ? null : <ErrorNotice error={start.error} />}
    </>
  );
}
