import { INTENTS, isLockedOut } from '@ajar/core';
import type { Advice, Intent } from '@ajar/core';

/** The letter that goes with an advice: a thank-you where there is nothing to ask. */
export function intentFor(advice: Advice): Intent {
  const { action } = advice;
  return action === 'let-go' || action === 'use-the-route' ? 'thank' : action;
}

/** What may be written: where asking is locked, nothing that asks but what is advised itself. */
export function intentsFor(advice: Advice): readonly Intent[] {
  return INTENTS.filter((intent) => !isLockedOut(intent, advice));
}
