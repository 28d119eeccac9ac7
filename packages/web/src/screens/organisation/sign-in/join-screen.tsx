import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { ApiError } from '../../../api/api-error.ts';
import { joinWithPasskey, lookAtInvitation, signInWithProvider } from '../../../api/sign-in.ts';
import type { InvitationView, SessionView } from '../../../api/types.ts';
import { formatMoment } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { buttonLook } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { DoorPage } from './door-page.tsx';
import { dropInvitation, useInvitationToken } from './invitation-token.ts';
import { SignInTrouble } from './sign-in-trouble.tsx';
import { WaysIn } from './ways-in.tsx';

/** Somebody opened the link they were given. */
export function JoinScreen({ session }: { readonly session: SessionView }) {
  const words = t.organisation.join;
  const token = useInvitationToken();
  return (
    <DoorPage title={words.title(session.organisation)}>
      {token === null ? (
        <NoWayIn title={words.missing}>{words.missingHelp}</NoWayIn>
      ) : (
        <Opened token={token} session={session} />
      )}
    </DoorPage>
  );
}

interface OpenedProps {
  readonly token: string;
  readonly session: SessionView;
}

function Opened({ token, session }: OpenedProps) {
  const words = t.organisation.join;
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => lookAtInvitation(token),
    staleTime: Infinity,
    retry: false,
    // A link that does not work is a failed try for everybody on the same network: each is asked about once.
    refetchOnWindowFocus: false,
    retryOnMount: false,
  });
  if (data !== undefined) return <Invited invitation={data} token={token} provider={session.provider} />;
  if (error === null) return <Skeleton className="mt-8 h-40" />;
  if (error instanceof ApiError && error.status === 401) return <NoWayIn title={words.none}>{words.noneHelp}</NoWayIn>;
  return (
    <div className="mt-8">
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    </div>
  );
}

function NoWayIn({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="mt-8 flex flex-col items-start gap-5">
      <Notice tone="warning" announce="now" title={title}>
        {children}
      </Notice>
      <a href="/" className={buttonLook('plain')}>
        {t.organisation.join.toSignIn}
      </a>
    </div>
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
    onSuccess: () => {
      dropInvitation();
      window.location.assign('/');
    },
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
