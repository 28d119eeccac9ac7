import type { When } from '../advice.ts';
import type { Case, Decision } from '../case.ts';
import { goodMoment } from './good-moment.ts';

/** When the letter that is advised had best leave; null where the present moment was not told. */
export function whenToWrite({ clock, message, reading }: Case, decision: Decision): When | null {
  if (clock === null) return null;
  if (decision.action === 'let-go')
    return { earliest: null, says: null, why: ['There is nothing to send, so nothing presses.'] };
  const { at, says, why } = goodMoment({
    ...clock,
    theirOffset: message.dateOffset ?? null,
    field: reading.field,
    asks: decision.action === 'ask-again' || decision.action === 'use-the-route',
    receivedAt: message.date,
    notBefore: decision.notBefore ?? null,
    hot: false,
  });
  return { earliest: at, says, why };
}
