import { useState } from 'react';

import { mendAddress } from '../../../api/drafts.ts';
import type { RejectionDetail } from '../../../api/types.ts';
import { useDraftChange } from '../../../api/use-draft-change.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusSection } from '../../../ui/focus-section.ts';
import { TextField } from '../../../ui/text-field.tsx';

/** Another address for words that did not get there: those known from the thread, or one that is typed. */
export function OtherAddress({ no }: { readonly no: RejectionDetail }) {
  const change = useDraftChange(no.id);
  const mend = (address: string) =>
    change.mutate(async () => {
      const draft = await mendAddress(no.id, address);
      focusSection('answer');
      return draft;
    });
  return (
    <>
      <p className="mt-1">{t.watching.mendHelp}</p>
      <OtherAddresses known={no.otherAddresses} busy={change.isPending} onUse={mend} />
      <AddressForm busy={change.isPending} onUse={mend} />
      {change.error === null ? null : <ErrorNotice error={change.error} />}
    </>
  );
}

interface UseAddress {
  readonly busy: boolean;
  readonly onUse: (address: string) => void;
}

function OtherAddresses({ known, busy, onUse }: UseAddress & { readonly known: RejectionDetail['otherAddresses'] }) {
  if (known.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 mb-2 text-sm text-muted">{t.watching.others}</h3>
      <ul className="flex flex-col gap-2">
        {known.map(({ address, why }) => (
          <li key={address} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Button className="max-w-full" disabled={busy} onClick={() => onUse(address)}>
              <bdi className="min-w-0 wrap-anywhere">{t.watching.other(address)}</bdi>
            </Button>
            <span className="text-sm text-muted">{spoken(why)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function AddressForm({ busy, onUse }: UseAddress) {
  const [typed, setTyped] = useState('');
  return (
    <form
      className="mt-4 flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onUse(typed.trim());
      }}
    >
      <TextField
        className="min-w-0 grow sm:max-w-sm"
        label={t.watching.address}
        type="email"
        autoComplete="off"
        required
        maxLength={320}
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" disabled={busy}>
        {t.watching.use}
      </Button>
    </form>
  );
}
