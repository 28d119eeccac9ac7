import type { ToneReport } from '../finding.ts';
import { angryFindings } from './anger.ts';

/** One sharp word may be a slip; so many are a mood. */
const SEVERAL = 2;

/** Whether a draft sounds as if it was written in anger: one grave finding of that kind, or several milder ones. */
export function isHot(report: Pick<ToneReport, 'findings'>): boolean {
  const angry = angryFindings(report);
  return angry.length >= SEVERAL || angry.some(({ severity }) => severity === 'error');
}
