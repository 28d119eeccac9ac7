import { goodMoment } from '@ajar/core';
import type { Advice, AdviceInput, GoodMoment, Intent } from '@ajar/core';

import type { Clock } from '../clock.ts';

/** The day that a letter waits for. What it asks waits for the day that they name; thanks, also with a hope in them, do not. */
export function dayToWaitFor(
  intent: Advice['action'] | Intent,
  { action, notBefore }: Pick<Advice, 'action' | 'notBefore'>,
): string | null {
  const asks = intent === 'ask-again' || (intent === action && intent !== 'keep-in-touch' && intent !== 'thank');
  return asks ? notBefore : null;
}

/** The earliest good moment for a letter to whom this input is about. */
export function letterMoment(
  { message, reading }: AdviceInput,
  wish: { readonly asks: boolean; readonly notBefore: string | null },
  clock: Clock,
): GoodMoment {
  return goodMoment({
    ...clock,
    ...wish,
    theirOffset: message.dateOffset ?? null,
    field: reading.field,
    receivedAt: message.date,
    hot: false,
  });
}
