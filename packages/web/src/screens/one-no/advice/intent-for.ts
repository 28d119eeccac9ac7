import { INTENTS } from '@ajar/core';
import type { Advice, Intent } from '@ajar/core';

/** The letter that goes with an advice: a thank-you where there is nothing to ask. */
export function intentFor(advice: Advice): Intent {
  const { action } = advice;
  return action === 'let-go' || action === 'use-the-route' ? 'thank' : action;
}

const ASKS: ReadonlySet<Intent> = new Set<Intent>(['ask-again', 'ask-feedback', 'keep-in-touch']);

/** What may be written: where asking is locked, nothing that asks but what is advised itself. */
export function intentsFor(advice: Advice): readonly Intent[] {
  return advice.locked ? INTENTS.filter((intent) => !ASKS.has(intent) || intent === advice.action) : INTENTS;
}
