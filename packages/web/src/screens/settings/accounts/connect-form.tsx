import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { SignInProof } from '../../../api/types.ts';
import { overviewQuery } from '../../../api/queries.ts';
import type { DiscoveryView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { certificateIn } from '../../../api/certificate-in.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { saidOf } from '../../../words/said-of.ts';
import { BrowserSignIn } from './browser-sign-in.tsx';
import { CertificateQuestion } from './certificate-question.tsx';
import { FoundServers } from './found-servers.tsx';
import { PasswordField } from './password-field.tsx';
import { SERVER_FIELDS, ServerFields } from './server-fields.tsx';
import { useConnect } from './use-connect.ts';
import { WayChoice } from './way-choice.tsx';
import { waysIn } from './ways-in.ts';
import type { WayIn } from './ways-in.ts';

interface ConnectFormProps {
  readonly found: DiscoveryView;
  readonly onOther: () => void;
  readonly onConnected: (address: string) => void;
  readonly onCancel: () => void;
}

/** What was found for the address, and the sign-in that fits. Both servers let it in before anything is kept. */
export function ConnectForm({ found, onOther, onConnected, onCancel }: ConnectFormProps) {
  const { data: overview } = useQuery(overviewQuery);
  const ways = waysIn(found);
  const [way, setWay] = useState<WayIn>(ways[0] ?? 'password');
  const [sure, setSure] = useState(found.confirm === null);
  const { form, connect, trust } = useConnect(found.address, onConnected);
  const unknown = certificateIn(connect.error);
  const byPassword = way !== 'oauth';
  return (
    <form
      ref={form}
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (byPassword) connect.mutate(null);
      }}
    >
      <FoundServers found={found} sure={sure} onSure={setSure} onOther={onOther} />
      <WayChoice
        ways={ways}
        way={way}
        onChoose={(chosen) => {
          connect.reset();
          setWay(chosen);
        }}
      />
      <TextField
        label={t.accounts.name}
        name="name"
        autoComplete="name"
        maxLength={200}
        defaultValue={overview?.me.name}
        error={saidOf(connect.error, 'name')}
      />
      {byPassword ? <PasswordField label={t.accounts.password[way]} error={saidOf(connect.error, 'password')} /> : null}
      <ServerFields found={found} error={unknown === null ? connect.error : null} />
      {unknown === null ? null : (
        <CertificateQuestion
          key={unknown.fingerprint}
          certificate={unknown}
          onTrust={() => trust(unknown)}
          onLeave={onCancel}
        />
      )}
      {connect.error === null || unknown !== null ? null : (
        <ErrorNotice
          error={connect.error}
          saidAt={byPassword ? ['name', 'password', ...SERVER_FIELDS] : ['name', ...SERVER_FIELDS]}
        />
      )}
      {byPassword ? null : (
        <BrowserSignIn
          address={found.address}
          issuer={found.provider?.oauth ?? null}
          disabled={!sure || connect.isPending}
          onSignedIn={(signInId) => connect.mutate({ kind: 'oauth', signInId } satisfies SignInProof)}
        />
      )}
      <div className={unknown === null ? 'flex flex-wrap gap-3' : 'hidden'}>
        {byPassword ? (
          <Button type="submit" look="main" disabled={!sure || connect.isPending}>
            {connect.isPending ? t.accounts.submitting : t.accounts.submit}
          </Button>
        ) : null}
        <Button onClick={onCancel}>{t.accounts.cancel}</Button>
      </div>
    </form>
  );
}
