import { inOrganisation } from '../api/in-organisation.ts';
import { t } from '../i18n/t.ts';

/** What to do when nobody answers: on one's own machine, or on that of an organisation. */
export function awayHelp(): string {
  return inOrganisation ? t.organisation.signIn.away : t.errors.serverGoneHelp;
}
