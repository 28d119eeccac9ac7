import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { joinWithPasskey, lookAtInvitation, signInWithProvider } from '../../../api/sign-in.ts';
import type { InvitationView, SessionView } from '../../../api/types.ts';
import { formatMoment } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { buttonLook } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { DoorPage } from './door-page.tsx';
import { SignInTrouble } from './sign-in-trouble.tsx';
import { WaysIn } from './ways-in.tsx';

/** Somebody opened the link they were given. */
export function JoinScreen({ session }: { readonly session: SessionView }) {
  const [token] = useState(tokenInAddress);
  const { data, error } = useQuery({
    queryKey: ['invitation'],
    queryFn: () => lookAtInvitation(token),
    staleTime: Infinity,
    retry: false,
  });
  return (
    <DoorPage title={t.organisation.join.title(session.organisation)}>
      {data !== undefined ? (
        <Invited invitation={data} token={token} provider={session.provider} />
      ) : error === null ? (
        <Skeleton className="mt-8 h-40" />
      ) : (
        <div className="mt-8 flex flex-col items-start gap-5">
          <Notice tone="warning" announce="now" title={t.organisation.join.none}>
            {t.organisation.join.noneHelp}
          </Notice>
          <a href="/" className={buttonLook('plain')}>
            {t.organisation.join.toSignIn}
          </a>
        </div>
      )}
    </DoorPage>
  );
}

interface InvitedProps {
  readonly invitation: InvitationView;
  readonly token: string;
  readonly provider: string | null;
}

function Invited({ invitation: { name, roles, usableFrom }, token, provider }: InvitedProps) {
  const words = t.organisation.join;
  const passkey = useMutation({
    mutationFn: () => joinWithPasskey(token),
    onSuccess: () => window.location.assign('/'),
  });
  const other = useMutation({ mutationFn: () => signInWithProvider(token) });
  const isBusy = passkey.isPending || passkey.isSuccess || other.isPending || other.isSuccess;
  const error = passkey.error ?? other.error;
  if (usableFrom !== null)
    return <p className="mt-6 max-w-[62ch] wrap-anywhere">{words.waits(formatMoment(usableFrom))}</p>;
  return (
    <>
      <p className="mt-3 wrap-anywhere">{words.hello(name)}</p>
      <p className="mt-5 mb-2 text-muted">{words.roles}</p>
      <ul className="flex flex-col gap-2">
        {roles.map((role) => (
          <li key={role} className="rounded-lg border border-line bg-sheet px-4 py-3">
            <span className="font-medium">{t.organisation.role[role]}</span>
            <span className="block text-[0.9375rem] text-muted">{t.organisation.roleHelp[role]}</span>
          </li>
        ))}
      </ul>
      <div className="mt-8 flex flex-col gap-3">
        <WaysIn
          isBusy={isBusy}
          passkey={words.passkey}
          onPasskey={() => passkey.mutate()}
          passkeyHelp={<p className="text-sm text-muted">{words.passkeyHelp}</p>}
          provider={provider === null ? null : words.provider(provider)}
          onProvider={() => other.mutate()}
        />
      </div>
      <div className="mt-5">{error === null ? null : <SignInTrouble error={error} />}</div>
    </>
  );
}

/** The secret of the link. It is taken out of the address, so that it stays in no history. */
function tokenInAddress(): string {
  const token = window.location.hash.slice(1);
  window.history.replaceState(window.history.state, '', window.location.pathname);
  return token;
}
