import { isStoreAway } from '../api/api-error.ts';
import { t } from '../i18n/t.ts';

/** What can be done while something is away that comes back by itself. */
export function awayHelp(error: unknown): string {
  return isStoreAway(error) ? t.errors.storeAwayHelp : t.errors.serverGoneHelp;
}
