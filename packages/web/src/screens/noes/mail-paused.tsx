import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { accountsQuery, secretsQuery } from '../../api/accounts.ts';
import type { AccountView } from '../../api/types.ts';
import { formatList } from '../../i18n/format-list.ts';
import { t } from '../../i18n/t.ts';
import { buttonLook } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** An account may be refused while this page lies open. */
const LOOK_MS = 60_000;

/** Mail that is not read any more: the list would look calm, and be old. */
export function MailPaused() {
  const { data: accounts = [] } = useQuery({ ...accountsQuery, refetchInterval: LOOK_MS });
  const { data: secrets } = useQuery({ ...secretsQuery, enabled: accounts.length > 0 });
  const locked = accounts.length > 0 && secrets?.state === 'locked';
  const words = locked ? [t.accounts.locked.help] : pausedWords(accounts);
  return (
    <div aria-live="polite" className="flex flex-col gap-3 not-empty:pb-6">
      {words.length === 0 ? null : (
        <Notice
          tone="warning"
          title={locked ? t.accounts.locked.title : t.noes.mailPaused.title}
          actions={
            <Link to="/settings" search={{ part: 'mail' }} hash="accounts" className={buttonLook('plain')}>
              {locked ? t.accounts.locked.yes : t.sending.signIn}
            </Link>
          }
        >
          {words.map((line) => (
            <p key={line} className="wrap-anywhere">
              {line}
            </p>
          ))}
        </Notice>
      )}
    </div>
  );
}

function pausedWords(accounts: readonly AccountView[]): readonly string[] {
  const of = (what: 'all' | 'sending'): readonly string[] =>
    accounts.filter(({ state }) => state.paused === what).map(({ address }) => address);
  return (['all', 'sending'] as const).flatMap((what) => {
    const addresses = of(what);
    return addresses.length === 0 ? [] : [t.noes.mailPaused[what](formatList(addresses))];
  });
}
