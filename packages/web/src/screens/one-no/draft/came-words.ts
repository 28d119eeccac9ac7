import type { RejectionDetail } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';

/** What came of the no and is not answered yet, as far as the user knows of it; empty where nothing did. */
export function cameWords({ occasion, occasionProposed }: RejectionDetail): string {
  const words = t.occasionCame[occasion];
  return words !== '' && occasionProposed ? t.watching.maybeCame : words;
}
