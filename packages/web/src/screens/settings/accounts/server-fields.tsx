import { useState } from 'react';

import type { DiscoveryView, ServerAddress } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** The usual ports: encrypted from the start (RFC 8314). */
const USUAL = {
  imap: { host: '', port: 993, security: 'tls' },
  smtp: { host: '', port: 465, security: 'tls' },
} as const;

/** The two servers and the name to sign in with: folded away where they were found, to be filled in where not. */
export function ServerFields({ found }: { readonly found: DiscoveryView }) {
  const { imap, smtp } = found;
  return (
    <details open={imap === null || smtp === null} className="group rounded-lg border border-line">
      <summary className="flex min-h-10 items-center gap-2 px-4 py-2">
        <Icon name="forward" className="text-muted transition-transform group-open:rotate-90" />
        <span className="font-medium">{t.accounts.servers}</span>
        <span className="min-w-0 truncate text-sm text-muted group-open:hidden">
          {[imap?.host, smtp?.host].filter((host) => host !== undefined).join(', ')}
        </span>
      </summary>
      <div className="flex flex-col gap-5 px-4 pt-2 pb-4">
        <OneServer which="imap" server={imap ?? USUAL.imap} />
        <OneServer which="smtp" server={smtp ?? USUAL.smtp} />
        <TextField
          label={t.accounts.user}
          help={t.accounts.userHelp}
          name="user"
          autoComplete="off"
          spellCheck={false}
          placeholder={found.address}
        />
      </div>
    </details>
  );
}

function OneServer({ which, server }: { readonly which: 'imap' | 'smtp'; readonly server: ServerAddress }) {
  const [security, setSecurity] = useState(server.security);
  return (
    <fieldset className="grid grid-cols-1 gap-3 sm:grid-cols-[6rem_minmax(0,16rem)]">
      <legend className="mb-1 text-[0.9375rem] font-medium">{t.accounts[which]}</legend>
      <div className="sm:col-span-2">
        <TextField
          label={t.accounts.host}
          name={`${which}-host`}
          required
          autoComplete="off"
          spellCheck={false}
          defaultValue={server.host}
        />
      </div>
      <TextField
        label={t.accounts.port}
        name={`${which}-port`}
        required
        type="number"
        min={1}
        max={65_535}
        defaultValue={server.port}
      />
      <Select
        label={t.accounts.security}
        value={security}
        options={(['tls', 'starttls'] as const).map((value) => ({ value, label: t.accounts.securities[value] }))}
        onChange={setSecurity}
      />
      <input type="hidden" name={`${which}-security`} value={security} />
    </fieldset>
  );
}
