import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { accountsQuery } from '../../api/accounts.ts';
import { formatList } from '../../i18n/format-list.ts';
import { t } from '../../i18n/t.ts';
import { buttonLook } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { SyncShown } from '../settings/accounts/sync-shown.tsx';

/** The door by way of a mail account: to connect one, or to the ones that are connected. */
export function FirstRunAccount() {
  const { data: accounts = [] } = useQuery(accountsQuery);
  const none = accounts.length === 0;
  return (
    <Sheet className="p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{none ? t.accounts.firstRun : t.accounts.title}</h2>
      <p className="mb-4 text-muted wrap-anywhere">
        {none ? t.accounts.firstRunHelp : formatList(accounts.map(({ address }) => address))}
      </p>
      <Link
        to="/settings"
        search={{ part: 'mail' }}
        hash={none ? 'connect' : 'accounts'}
        className={buttonLook(none ? 'main' : 'plain')}
      >
        <Icon name="mail" />
        {none ? t.accounts.connect : t.accounts.toAccounts}
      </Link>
      {none ? null : (
        <div className="mt-4">
          <SyncShown />
        </div>
      )}
    </Sheet>
  );
}
