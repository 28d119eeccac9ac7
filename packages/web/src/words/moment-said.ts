import type { When } from '@ajar/core';

import { formatMoment } from '../i18n/format-date.ts';
import { isSpokenAsItIs } from '../i18n/spoken.ts';
import { t } from '../i18n/t.ts';

/** The moment of an advice: in English by both clocks, as the advice has it; in other languages by the reader's own. */
export function momentSaid({ says, earliest }: When): string {
  if (isSpokenAsItIs) return says ?? '';
  return says === 'now' ? t.advice.now : t.advice.yourTime(formatMoment(earliest));
}
