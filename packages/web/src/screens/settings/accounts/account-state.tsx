import type { AccountView } from '../../../api/types.ts';
import { formatMoment } from '../../../i18n/format-date.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';

/** How an account is doing, in words; where something is in the way, what to do. */
export function AccountState({ state }: { readonly state: AccountView['state'] }) {
  if (state.kind === 'trouble')
    return (
      <Notice tone="warning" title={state.paused === null ? t.accounts.trouble : t.accounts.paused[state.paused]}>
        <p className="whitespace-pre-wrap wrap-anywhere">{spoken(state.message ?? '')}</p>
        {state.lastSyncAt === null ? null : (
          <p className="mt-1 text-muted">{t.accounts.lastRead(formatMoment(state.lastSyncAt))}</p>
        )}
        <LeftOut state={state} />
      </Notice>
    );
  const well = state.kind === 'well';
  return (
    <>
      <p className="text-[0.9375rem]">
        <Icon name={well ? 'check' : 'circle'} className="mr-2 text-accent" />
        {!well
          ? t.accounts.neverRead
          : state.lastSyncAt === null
            ? t.accounts.readSome
            : t.accounts.read(formatMoment(state.lastSyncAt))}
      </p>
      <LeftOut state={state} />
    </>
  );
}

/** What of the account could not be read, though all the rest was. */
function LeftOut({ state: { unreadable, shutFolders } }: { readonly state: AccountView['state'] }) {
  return (
    <>
      {shutFolders === null ? null : (
        <p className="mt-1 text-[0.9375rem] text-muted wrap-anywhere">
          {shutFoldersSaid(shutFolders)}
          {shutFolders.said === '' ? null : ` ${t.accounts.serverSaid(shutFolders.said)}`}
        </p>
      )}
      {unreadable === 0 ? null : (
        <p className="mt-1 text-[0.9375rem] text-muted">{t.accounts.unreadable(unreadable)}</p>
      )}
    </>
  );
}

function shutFoldersSaid({ names, more }: NonNullable<AccountView['state']['shutFolders']>): string {
  return t.accounts.shutFolders(names.join(', '), names.length + more, more);
}
