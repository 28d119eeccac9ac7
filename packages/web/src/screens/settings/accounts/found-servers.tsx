import type { DiscoveryView, ProviderView } from '../../../api/types.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { CheckBox } from '../../../ui/check-box.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';

interface FoundServersProps {
  readonly found: DiscoveryView;
  /** The user has agreed to servers outside the domain, where there are any. */
  readonly sure: boolean;
  readonly onSure: (sure: boolean) => void;
  readonly onOther: () => void;
}

/** How the servers of an address were found, and what to know and do before signing in. */
export function FoundServers({ found, sure, onSure, onOther }: FoundServersProps) {
  const { address, how, confirm, provider } = found;
  return (
    <>
      <div aria-live="polite">
        <p className="font-medium wrap-anywhere">
          <bdi>{address}</bdi>
        </p>
        <p className="text-muted wrap-anywhere">{spoken(how)}</p>
        <Button look="quiet" onClick={onOther}>
          {t.accounts.otherAddress}
        </Button>
      </div>
      {confirm === null ? null : (
        <Notice tone="warning">
          <p>{spoken(confirm)}</p>
          <CheckBox
            className="mt-2"
            label={t.accounts.confirm}
            checked={sure}
            onChange={(checked) => onSure(checked)}
          />
        </Notice>
      )}
      {provider === null ? null : <Steps provider={provider} />}
    </>
  );
}

function Steps({ provider: { name, steps, note, help } }: { readonly provider: ProviderView }) {
  return (
    <div>
      {steps.length === 0 ? null : (
        <>
          <h4 className="mb-2 font-medium">{t.accounts.steps}</h4>
          <ol className="mb-2 flex list-decimal flex-col gap-1.5 pl-6 wrap-anywhere">
            {steps.map((step) => (
              <li key={step}>{spoken(step)}</li>
            ))}
          </ol>
        </>
      )}
      {note === null ? null : <p className="mb-2">{spoken(note)}</p>}
      <a href={help} target="_blank" rel="noreferrer" className="text-accent underline underline-offset-4">
        {t.accounts.helpPage(name)}
      </a>
    </div>
  );
}
