import type { ReactNode } from 'react';

import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';

interface WaysInProps {
  readonly isBusy: boolean;
  readonly passkey: string;
  readonly onPasskey: () => void;
  /** What to know of a passkey. */
  readonly passkeyHelp?: ReactNode;
  /** The organisation's own sign-in; null where it has none. */
  readonly provider: string | null;
  readonly onProvider: () => void;
}

/** The two ways in: a passkey, and the organisation's own sign-in where there is one. */
export function WaysIn({ isBusy, passkey, onPasskey, passkeyHelp, provider, onProvider }: WaysInProps) {
  return (
    <>
      <Button look="main" className="min-h-12!" disabled={isBusy} onClick={onPasskey}>
        <Icon name="lock" />
        {passkey}
      </Button>
      {passkeyHelp}
      {provider === null ? null : (
        <Button className="min-h-12!" disabled={isBusy} onClick={onProvider}>
          {provider}
        </Button>
      )}
    </>
  );
}
