import type { Action, Intent } from '../vocabulary.ts';
import type { Exercise } from './exercise.ts';

/** How a choice was: `fair` is what one could defend as well. */
export interface ChoiceMark {
  readonly fit: 'best' | 'fair' | 'other';
  readonly best: Action;
  readonly also: readonly Action[];
  readonly why: string;
  /** What is done in the end: what was chosen, save where a letter would press somebody who is to be left in peace. */
  readonly end: Action;
  /** What the letter sets out to do; null where there is nothing to write. */
  readonly intent: Intent | null;
}

export function markChoice({ key, context }: Exercise, action: Action): ChoiceMark {
  const { best, also, why } = key;
  const fit = action === best ? 'best' : also.includes(action) ? 'fair' : 'other';
  const leaveBe = key.whom === null || (context.noesSoFar ?? 1) > 1;
  const end = fit === 'other' && leaveBe ? best : action;
  return { fit, best, also, why, end, intent: intentOf(end) };
}

/** A way that they named is used with a letter that thanks and follows it; the tone check looks for no other ask. */
export function intentOf(action: Action): Intent | null {
  if (action === 'let-go') return null;
  return action === 'use-the-route' ? 'thank' : action;
}
