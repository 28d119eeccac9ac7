import { isLockedOut } from '@ajar/core';
import type { Advice, Intent } from '@ajar/core';

import type { Answering } from './answering.ts';

/**
 * Why no letter with this intent is written, approved or sent: they ask to be left alone, or the asking is over. Null when nothing
 * stands against it.
 */
export function whyLocked(intent: Intent, { refused }: Pick<Answering, 'refused'>, advice: Advice): string | null {
  if (refused !== null && intent !== 'decline') return refused;
  if (!isLockedOut(intent, advice)) return null;
  return `Ajar does not help to ask here. ${advice.because[0]?.text ?? ''}`.trim();
}
