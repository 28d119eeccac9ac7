import type { Action, Intent } from '../vocabulary.ts';
import type { Exercise } from './exercise.ts';

/** How a choice was: `fair` is what one could defend as well. */
export interface ChoiceMark {
  readonly fit: 'best' | 'fair' | 'other';
  readonly best: Action;
  readonly also: readonly Action[];
  readonly why: string;
  /** What a letter would set out to do; null where there is nothing to write. */
  readonly intent: Intent | null;
}

export function markChoice({ key }: Exercise, action: Action): ChoiceMark {
  const { best, also, why } = key;
  const fit = action === best ? 'best' : also.includes(action) ? 'fair' : 'other';
  return { fit, best, also, why, intent: intentOf(action) };
}

/** A way that they named is used with a letter that thanks and follows it; the tone check looks for no other ask. */
export function intentOf(action: Action): Intent | null {
  if (action === 'let-go') return null;
  return action === 'use-the-route' ? 'thank' : action;
}
