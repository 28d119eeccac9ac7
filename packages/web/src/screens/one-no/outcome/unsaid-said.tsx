import type { RejectionDetail } from '../../../api/types.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { MessageLink } from './message-link.tsx';

/** That they wrote back, and that nobody has said what it amounts to: only the user can. */
export function UnsaidSaid({ no }: { readonly no: RejectionDetail }) {
  if (no.unsaid === null) return null;
  return (
    <p className="mb-3">
      {t.watching.wroteBack(formatDay(no.unsaid.at))} {t.watching.unsaid}
      <MessageLink no={no} messageKey={no.unsaid.messageKey} before=" " />
    </p>
  );
}
