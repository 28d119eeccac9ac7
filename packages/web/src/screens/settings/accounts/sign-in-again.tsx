import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

import { accountsQuery, signInAgain } from '../../../api/accounts.ts';
import type { SignInProof } from '../../../api/types.ts';
import type { AccountView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusSection } from '../../../ui/focus-section.ts';
import { saidOf } from '../../../words/said-of.ts';
import { BrowserSignIn } from './browser-sign-in.tsx';
import { PasswordField } from './password-field.tsx';

interface SignInAgainProps {
  readonly account: AccountView;
  readonly onDone: () => void;
}

/** Signs an account in anew: with another password, or once more with its provider. */
export function SignInAgain({ account, onDone }: SignInAgainProps) {
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const close = () => {
    onDone();
    focusSection('accounts');
  };
  const again = useMutation({
    mutationFn: (signedIn: SignInProof | null) => signInAgain(account.id, signedIn ?? passwordIn(form.current)),
    onError: () => form.current?.reset(),
    onSuccess: async () => {
      await client.invalidateQueries(accountsQuery);
      close();
    },
  });
  const byPassword = account.signIn === 'password';
  return (
    <form
      ref={form}
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (byPassword) again.mutate(null);
      }}
    >
      {byPassword ? (
        <PasswordField label={t.accounts.password.password} error={saidOf(again.error, 'password')} />
      ) : (
        <BrowserSignIn
          address={account.address}
          issuer={null}
          known
          disabled={again.isPending}
          onSignedIn={(signInId) => again.mutate({ kind: 'oauth', signInId })}
        />
      )}
      {again.error === null ? null : <ErrorNotice error={again.error} saidAt={byPassword ? ['password'] : []} />}
      <div className="flex flex-wrap gap-3">
        {byPassword ? (
          <Button type="submit" look="main" disabled={again.isPending}>
            {again.isPending ? t.accounts.submitting : t.accounts.signIn}
          </Button>
        ) : null}
        <Button onClick={close}>{t.accounts.cancel}</Button>
      </div>
    </form>
  );
}

function passwordIn(form: HTMLFormElement | null): SignInProof {
  const password = new FormData(form ?? undefined).get('password');
  return { kind: 'password', password: typeof password === 'string' ? password : '' };
}
