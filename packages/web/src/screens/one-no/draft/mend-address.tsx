import type { RejectionDetail } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OtherAddress } from './other-address.tsx';

/** A letter that came back: what the server said, and where else the same words could go. Nothing once they are open again. */
export function MendAddress({ no }: { readonly no: RejectionDetail }) {
  const { bounce, status } = no;
  if (bounce?.permanent !== true || status !== 'to-decide') return null;
  return (
    <div className="mb-8">
      <Notice tone="warning" title={t.watching.bounceTitle}>
        <p className="wrap-anywhere">
          {t.watching.bounced(bounce.address)} <bdi>{bounce.why}</bdi>
        </p>
        <OtherAddress no={no} />
      </Notice>
    </div>
  );
}
