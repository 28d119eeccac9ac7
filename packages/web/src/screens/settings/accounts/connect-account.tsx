import { useState } from 'react';

import type { DiscoveryView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { focusSection } from '../../../ui/focus-section.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { AddressStep } from './address-step.tsx';
import { ConnectForm } from './connect-form.tsx';
import { ChoosePassphrase } from './unlock-passwords.tsx';

type Step =
  | { readonly kind: 'closed' }
  | { readonly kind: 'address' }
  | { readonly kind: 'form'; readonly found: DiscoveryView };

/** From an address to a connected account: its servers are found, then the way to sign in that fits. */
export function ConnectAccount({ first }: { readonly first: boolean }) {
  const [step, setStep] = useState<Step>({ kind: 'closed' });
  const [connected, setConnected] = useState<string | null>(null);
  const close = () => {
    setStep({ kind: 'closed' });
    focusSection('accounts');
  };
  return (
    <>
      <output className="block empty:hidden">{connected === null ? '' : t.accounts.connected(connected)}</output>
      {step.kind === 'closed' ? (
        <Button look={first ? 'main' : 'plain'} className="self-start" onClick={() => setStep({ kind: 'address' })}>
          {first ? t.accounts.connect : t.accounts.connectAnother}
        </Button>
      ) : (
        <Sheet className="p-4 sm:p-6">
          <h3 className="mb-4 text-lg font-semibold">{t.accounts.connectTitle}</h3>
          <ChoosePassphrase />
          {step.kind === 'address' ? (
            <AddressStep onFound={(found) => setStep({ kind: 'form', found })} onCancel={close} />
          ) : (
            <ConnectForm
              key={step.found.address}
              found={step.found}
              onOther={() => setStep({ kind: 'address' })}
              onConnected={(address) => {
                setConnected(address);
                close();
              }}
              onCancel={close}
            />
          )}
        </Sheet>
      )}
    </>
  );
}
