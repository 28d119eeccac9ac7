import type { RejectionDetail } from '../../../api/types.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';

/** What came of the no and is not answered yet, as far as the user knows of it; empty where nothing did. */
export function cameWords({ occasion, proposals, occasionProposed, unsaid }: RejectionDetail): string {
  const words = t.occasionCame[occasion];
  if (words !== '') return occasionProposed ? t.watching.maybeCame : words;
  if (proposals.length > 0) return t.watching.maybeCame;
  return unsaid === null ? '' : t.watching.wroteBack(formatDay(unsaid.at));
}
