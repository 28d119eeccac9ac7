import type { RejectionDetail } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';

/** That an answer came back or is delayed. Where to put in another address is up at the answer. */
export function BounceSaid({ no: { bounce, status } }: { readonly no: RejectionDetail }) {
  if (bounce === null) return null;
  const { address, permanent } = bounce;
  return (
    <p className="mb-4 wrap-anywhere">
      <Icon name={permanent ? 'alert' : 'clock'} className="mr-2 text-muted" />
      {permanent ? t.watching.bounced(address) : t.watching.delayed(address)}{' '}
      {permanent && status === 'to-decide' ? (
        <a href="#answer" className="text-accent underline underline-offset-4">
          {t.watching.toMend}
        </a>
      ) : null}
    </p>
  );
}
