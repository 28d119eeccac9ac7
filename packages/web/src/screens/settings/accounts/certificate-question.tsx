import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import type { CertificateView } from '../../../api/types.ts';
import { formatInFull } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';

interface CertificateQuestionProps {
  readonly certificate: CertificateView;
  readonly onTrust: () => void;
  readonly onLeave: () => void;
}

/** A server could not show who it is: what its certificate says, and the choice to trust exactly this one. */
export function CertificateQuestion({ certificate, onTrust, onLeave }: CertificateQuestionProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const facts = [
    [t.accounts.certificateFor, certificate.names],
    [t.accounts.certificateBy, certificate.issuer],
    [t.accounts.certificateFrom, formatInFull(certificate.from)],
    [t.accounts.certificateUntil, formatInFull(certificate.until)],
  ] as const;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded-lg border border-warning/50 bg-sheet p-4 outline-none">
      <h4 className="mb-2 font-medium">
        <Icon name="lock" className="mr-2 text-warning" />
        {t.accounts.certificateTitle(certificate.host)}
      </h4>
      <dl className="grid gap-x-4 gap-y-1 text-[0.9375rem] sm:grid-cols-[9rem_1fr]">
        {facts.map(([name, fact]) => (
          <Fact key={name} name={name}>
            <bdi>{fact}</bdi>
          </Fact>
        ))}
        <Fact name={t.accounts.fingerprint}>
          <code className="text-sm">{certificate.fingerprint}</code>
        </Fact>
      </dl>
      <p className="mt-3 text-[0.9375rem]">
        {certificate.mayTrust ? t.accounts.certificateHelp : t.accounts.certificateDates}
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button onClick={onLeave}>{t.accounts.doNotTrust}</Button>
        {certificate.mayTrust ? <Button onClick={onTrust}>{t.accounts.trust}</Button> : null}
      </div>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}
