import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { signInWithPasskey, signInWithProvider } from '../../../api/sign-in.ts';
import type { SessionView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { buttonLook } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { DoorPage } from './door-page.tsx';
import { hasInvitation } from './invitation-token.ts';
import { SignInTrouble } from './sign-in-trouble.tsx';
import { WaysIn } from './ways-in.tsx';

/** The ways in. Whoever comes in gets a page that was loaded anew: nothing of somebody before is left in it. */
export function SignInScreen({ session }: { readonly session: SessionView }) {
  const words = t.organisation.signIn;
  const [trouble] = useState(troubleInAddress);
  const passkey = useMutation({ mutationFn: signInWithPasskey, onSuccess: () => window.location.reload() });
  const provider = useMutation({ mutationFn: () => signInWithProvider() });
  const isBusy = passkey.isPending || passkey.isSuccess || provider.isPending || provider.isSuccess;
  const error = passkey.error ?? provider.error;
  return (
    <DoorPage title={words.title(session.organisation)}>
      <p className="mt-3 text-muted">{words.help}</p>
      <div className="mt-8 flex flex-col gap-3">
        <WaysIn
          isBusy={isBusy}
          passkey={words.passkey}
          onPasskey={() => passkey.mutate()}
          provider={session.provider === null ? null : words.provider(session.provider)}
          onProvider={() => provider.mutate()}
        />
        <output className="block text-sm text-muted empty:hidden">{passkey.isPending ? words.waiting : ''}</output>
      </div>
      <div className="mt-5">
        {error !== null ? (
          <SignInTrouble error={error} />
        ) : trouble === null || isBusy ? null : (
          <Notice
            tone="warning"
            announce="now"
            title={words.trouble}
            actions={
              // It was begun with an invitation, which stands as it was.
              hasInvitation() ? (
                <a href="/join" className={buttonLook('plain')}>
                  {words.backToInvitation}
                </a>
              ) : undefined
            }
          >
            {troubleWords(trouble)}
          </Notice>
        )}
      </div>
      <p className="mt-10 text-[0.9375rem] text-muted">{words.lost}</p>
    </DoorPage>
  );
}

function troubleWords(trouble: string): string {
  const { tooMany, troubleHelp, troubles } = t.organisation.signIn;
  if (trouble === 'too-many') return tooMany;
  return isTrouble(trouble) ? troubles[trouble] : troubleHelp;
}

function isTrouble(code: string): code is keyof typeof t.organisation.signIn.troubles {
  return Object.hasOwn(t.organisation.signIn.troubles, code);
}

/** What the organisation's own sign-in led back with. It is taken out of the address: a reload is no trouble of its own. */
function troubleInAddress(): string | null {
  const url = new URL(window.location.href);
  const trouble = url.searchParams.get('trouble');
  if (trouble === null) return null;
  url.searchParams.delete('trouble');
  window.history.replaceState(window.history.state, '', url);
  return trouble;
}
