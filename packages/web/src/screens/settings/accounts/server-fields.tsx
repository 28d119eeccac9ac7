import { useState } from 'react';

import type { DiscoveryView, ServerAddress } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { saidOf } from '../../../words/said-of.ts';

/** The usual ports: encrypted from the start (RFC 8314). */
const USUAL = {
  imap: { host: '', port: 993, security: 'tls' },
  smtp: { host: '', port: 465, security: 'tls' },
} as const;

/** What of an account is said here when it is wrong. */
export const SERVER_FIELDS = ['imap', 'imap.host', 'imap.port', 'smtp', 'smtp.host', 'smtp.port', 'user'];

interface ServerFieldsProps {
  readonly found: DiscoveryView;
  /** Why connecting failed; shown at the server that it is about. */
  readonly error: Error | null;
}

/** The two servers and the name to sign in with: folded away where they were found, to be filled in where not. */
export function ServerFields({ found, error }: ServerFieldsProps) {
  const { imap, smtp } = found;
  const isHere = saidOf(error, ...SERVER_FIELDS) !== undefined;
  return (
    <details open={imap === null || smtp === null || isHere} className="group rounded-lg border border-line">
      <summary className="flex min-h-10 items-center gap-2 px-4 py-2">
        <Icon name="forward" className="text-muted transition-transform group-open:rotate-90" />
        <span className="font-medium">{t.accounts.servers}</span>
        <span className="min-w-0 truncate text-sm text-muted group-open:hidden">
          {[imap?.host, smtp?.host].filter((host) => host !== undefined).join(', ')}
        </span>
      </summary>
      <div className="flex flex-col gap-5 px-4 pt-2 pb-4">
        <OneServer which="imap" server={imap ?? USUAL.imap} error={error} />
        <OneServer which="smtp" server={smtp ?? USUAL.smtp} error={error} />
        <TextField
          label={t.accounts.user}
          help={t.accounts.userHelp}
          name="user"
          maxLength={400}
          error={saidOf(error, 'user')}
          autoComplete="off"
          spellCheck={false}
          placeholder={found.address}
        />
      </div>
    </details>
  );
}

interface OneServerProps {
  readonly which: 'imap' | 'smtp';
  readonly server: ServerAddress;
  readonly error: Error | null;
}

function OneServer({ which, server, error }: OneServerProps) {
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
          maxLength={253}
          defaultValue={server.host}
          error={saidOf(error, which, `${which}.host`)}
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
        error={saidOf(error, `${which}.port`)}
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
