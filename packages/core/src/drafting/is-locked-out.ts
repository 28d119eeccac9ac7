import type { Advice } from '../advice/advice.ts';
import type { Intent } from '../vocabulary.ts';

/** Whether a letter with this intent asks for something. */
export function isAsk(intent: Intent): boolean {
  return intent === 'ask-again' || intent === 'ask-feedback' || intent === 'keep-in-touch';
}

/** Whether a lock stands against this intent: it asks, and it is not what is advised itself. */
export function isLockedOut(intent: Intent, { locked, action }: Pick<Advice, 'locked' | 'action'>): boolean {
  return locked && isAsk(intent) && intent !== action;
}
