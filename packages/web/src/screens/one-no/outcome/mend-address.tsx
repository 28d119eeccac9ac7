import { useState } from 'react';

import { mendAddress } from '../../../api/drafts.ts';
import type { RejectionDetail } from '../../../api/types.ts';
import { useDraftChange } from '../../../api/use-draft-change.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** A letter that came back: what the server said, and where else the same words could go. */
export function MendAddress({ no }: { readonly no: RejectionDetail }) {
  if (no.bounce === null) return null;
  const { address, permanent, why } = no.bounce;
  if (!permanent) return <Notice>{t.watching.delayed(address)}</Notice>;
  return (
    <Notice tone="warning" title={t.watching.bounceTitle}>
      <p className="break-words">
        {t.watching.bounced(address)} <bdi>{why}</bdi>
      </p>
      {no.status === 'to-decide' ? <Mend no={no} /> : <p className="mt-2">{t.watching.mended}</p>}
    </Notice>
  );
}

function Mend({ no }: { readonly no: RejectionDetail }) {
  const [typed, setTyped] = useState('');
  const change = useDraftChange(no.id);
  const mend = (address: string) => change.mutate(() => mendAddress(no.id, address));
  return (
    <>
      <p className="mt-2">{t.watching.mendHelp}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {no.otherAddresses.map(({ address, why }) => (
          <Button key={address} title={why} disabled={change.isPending} onClick={() => mend(address)}>
            <bdi className="break-all">{t.watching.other(address)}</bdi>
          </Button>
        ))}
      </div>
      <form
        className="mt-3 flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') mend(typed.trim());
        }}
      >
        <TextField
          label={t.watching.address}
          type="email"
          autoComplete="off"
          required
          maxLength={320}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" disabled={change.isPending}>
          {t.watching.use}
        </Button>
      </form>
      {change.error === null ? null : <ErrorNotice error={change.error} />}
    </>
  );
}
