import type { PracticeLetterView } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';

/** Whom an answer goes to, as people say it. */
export function whomWords({ from }: PracticeLetterView, value: string): string {
  if (value === 'above' || value === 'nobody') return t.practice.whom[value];
  return value === from.address ? t.practice.from(from.name, from.address) : value;
}
