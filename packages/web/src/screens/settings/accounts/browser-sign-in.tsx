import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { startSignIn } from '../../../api/accounts.ts';
import type { SignInWish } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { CheckBox } from '../../../ui/check-box.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { SignInUnderWay } from './sign-in-under-way.tsx';

interface BrowserSignInProps {
  readonly address: string;
  /** `google` or `microsoft`; null where the user names the issuer. */
  readonly issuer: 'google' | 'microsoft' | null;
  /** What is known of the client already: nothing has to be typed again. */
  readonly known?: boolean;
  readonly disabled: boolean;
  readonly onSignedIn: (signInId: string) => void;
}

/** A sign-in on the page of the provider, with a client of the user's or organisation's own. */
export function BrowserSignIn({ address, issuer, known = false, disabled, onSignedIn }: BrowserSignInProps) {
  const [ownIssuer, setOwnIssuer] = useState('');
  const [clientId, setClientId] = useState('');
  const [device, setDevice] = useState(false);
  const start = useMutation({
    // The secret of the client is read from its field when it is sent; no state of the page holds it.
    mutationFn: (form: HTMLFormElement | null) => {
      const client = { issuer: issuer ?? ownIssuer.trim(), clientId: clientId.trim(), ...secretIn(form) };
      return startSignIn({ address, device, ...(known ? {} : client) });
    },
    // The page of the provider opens in another tab; where the browser holds it back, its address stands below.
    onSuccess: ({ url }) => void window.open(url, '_blank', 'noopener'),
  });
  const ready = known || (clientId.trim() !== '' && (issuer !== null || ownIssuer.trim() !== ''));
  return (
    <div className="flex flex-col gap-4">
      {known || issuer !== null ? null : (
        <TextField
          label={t.accounts.issuer}
          type="url"
          autoComplete="off"
          spellCheck={false}
          maxLength={2_000}
          value={ownIssuer}
          onChange={(event) => setOwnIssuer(event.target.value)}
        />
      )}
      {known ? null : (
        <>
          <TextField
            label={t.accounts.clientId}
            help={t.accounts.clientIdHelp}
            autoComplete="off"
            spellCheck={false}
            maxLength={500}
            value={clientId}
            onChange={(event) => setClientId(event.target.value)}
          />
          <TextField
            label={t.accounts.clientSecret}
            type="password"
            name="client-secret"
            maxLength={1_000}
            autoComplete="off"
          />
        </>
      )}
      {issuer === 'google' ? null : (
        <CheckBox label={t.accounts.device} checked={device} onChange={(checked) => setDevice(checked)} />
      )}
      <Button
        look="main"
        className="self-start"
        disabled={disabled || !ready || start.isPending}
        onClick={(event) => start.mutate(event.currentTarget.form)}
      >
        {t.accounts.startSignIn}
      </Button>
      {start.error === null ? null : <ErrorNotice error={start.error} />}
      {start.data === undefined ? null : (
        <SignInUnderWay key={start.data.id} start={start.data} onSignedIn={onSignedIn} />
      )}
    </div>
  );
}

function secretIn(form: HTMLFormElement | null): Pick<SignInWish, 'clientSecret'> {
  const field = form?.elements.namedItem('client-secret');
  return field instanceof HTMLInputElement && field.value !== '' ? { clientSecret: field.value } : {};
}
