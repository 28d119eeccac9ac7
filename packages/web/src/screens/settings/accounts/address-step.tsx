import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { discoverAccount } from '../../../api/accounts.ts';
import type { DiscoveryView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { saidOf } from '../../../words/said-of.ts';

/** What the address bar says when an account is to be connected: whoever goes there begins with this field. */
export const CONNECT = 'connect';

interface AddressStepProps {
  readonly onFound: (found: DiscoveryView) => void;
  readonly onCancel: () => void;
}

/** The address, from which everything else is found. */
export function AddressStep({ onFound, onCancel }: AddressStepProps) {
  const [address, setAddress] = useState('');
  const find = useMutation({ mutationFn: () => discoverAccount(address.trim()), onSuccess: onFound });
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        find.mutate();
      }}
    >
      <TextField
        id={CONNECT}
        label={t.accounts.address}
        help={t.accounts.findHelp}
        type="email"
        name="address"
        required
        // The form opens because it was asked for, and this is where one goes on.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        autoComplete="email"
        spellCheck={false}
        maxLength={320}
        value={address}
        error={saidOf(find.error, 'address')}
        onChange={(event) => setAddress(event.target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="main" disabled={find.isPending}>
          {find.isPending ? t.accounts.finding : t.accounts.find}
        </Button>
        <Button onClick={onCancel}>{t.accounts.cancel}</Button>
      </div>
      {find.error === null ? null : <ErrorNotice error={find.error} saidAt={['address']} />}
    </form>
  );
}
