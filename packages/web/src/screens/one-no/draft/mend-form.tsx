import { useState } from 'react';

import { mendAddress } from '../../../api/drafts.ts';
import type { RejectionDetail } from '../../../api/types.ts';
import { useDraftChange } from '../../../api/use-draft-change.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusSection } from '../../../ui/focus-section.ts';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** A letter that came back: what the server said, and another address for the same words. */
export function MendForm({ no }: { readonly no: RejectionDetail }) {
  const [address, setAddress] = useState('');
  const change = useDraftChange(no.id);
  const { bounce } = no;
  if (bounce?.permanent !== true) return null;
  const mend = (to: string) =>
    change.mutate(async () => {
      const draft = await mendAddress(no.id, to);
      focusSection('answer');
      return draft;
    });
  return (
    <div className="mb-8">
      <Notice
        tone="warning"
        title={bounce.address === null ? t.watch.bounced : t.watch.bouncedFrom(bounce.address)}
        announce="later"
      >
        <p className="wrap-anywhere">{bounce.why}</p>
        <p className="mt-1 text-muted">{t.watch.bouncedHelp}</p>
        <form
          className="mt-4 flex max-w-xl flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            mend(address);
          }}
        >
          <OtherAddresses known={no.otherAddresses} busy={change.isPending} onUse={mend} />
          <TextField
            label={t.watch.mend}
            help={t.watch.mendHelp}
            type="email"
            required
            autoComplete="off"
            spellCheck={false}
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
          <Button type="submit" look="main" className="self-start" disabled={change.isPending}>
            {t.watch.mendGo}
          </Button>
          {change.error === null ? null : <ErrorNotice error={change.error} />}
        </form>
      </Notice>
    </div>
  );
}

interface OtherAddressesProps {
  readonly known: RejectionDetail['otherAddresses'];
  readonly busy: boolean;
  readonly onUse: (address: string) => void;
}

function OtherAddresses({ known, busy, onUse }: OtherAddressesProps) {
  if (known.length === 0) return null;
  return (
    <div>
      <h3 className="mb-1 text-sm text-muted">{t.watch.mendOthers}</h3>
      <ul className="flex flex-col gap-2">
        {known.map(({ address, why }) => (
          <li key={address} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Button className="max-w-full wrap-anywhere" disabled={busy} onClick={() => onUse(address)}>
              {t.watch.mendUse(address)}
            </Button>
            <span className="text-sm text-muted">{why}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
