import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { DiscoveryView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { focusSection } from '../../../ui/focus-section.ts';
import { Sheet } from '../../../ui/sheet.tsx';
import { AddressStep, CONNECT } from './address-step.tsx';
import { ConnectForm } from './connect-form.tsx';
import { ChoosePassphrase } from './unlock-passwords.tsx';

/**
 * From an address to a connected account: its servers are found, then the way to sign in that fits. Whether it is open stands
 * in the address bar, so that a way from anywhere leads into it.
 */
export function ConnectAccount({ first }: { readonly first: boolean }) {
  const navigate = useNavigate();
  const open = useLocation({ select: ({ hash }) => hash === CONNECT });
  const [found, setFound] = useState<DiscoveryView | null>(null);
  const [connected, setConnected] = useState<string | null>(null);
  const goTo = (hash: string) => navigate({ to: '/settings', search: { part: 'mail' }, hash, replace: true });
  const close = () => {
    setFound(null);
    void goTo('accounts').then(() => focusSection('accounts'));
  };
  return (
    <>
      <output className="block empty:hidden">{connected === null ? '' : t.accounts.connected(connected)}</output>
      {open ? (
        <Sheet className="p-4 sm:p-6">
          <h3 className="mb-4 text-lg font-semibold">{t.accounts.connectTitle}</h3>
          <ChoosePassphrase />
          {found === null ? (
            <AddressStep onFound={setFound} onCancel={close} />
          ) : (
            <ConnectForm
              key={found.address}
              found={found}
              onOther={() => setFound(null)}
              onConnected={(address) => {
                setConnected(address);
                close();
              }}
              onCancel={close}
            />
          )}
        </Sheet>
      ) : (
        <Button look={first ? 'main' : 'plain'} className="self-start" onClick={() => void goTo(CONNECT)}>
          {first ? t.accounts.connect : t.accounts.connectAnother}
        </Button>
      )}
    </>
  );
}
