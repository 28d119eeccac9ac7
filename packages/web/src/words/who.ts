import type { RejectionSummary } from '../api/types.ts';
import { t } from '../i18n/t.ts';

/** Who said no, as well as it is known: the organisation, the person, or at least the address. */
export function who(no: RejectionSummary): string {
  return no.organisation ?? no.person ?? (no.from === '' ? t.noes.nobodyKnown : no.from);
}

/** What it was about: the role, or the subject of the mail. */
export function what(no: RejectionSummary): string {
  return no.role ?? no.subject;
}
