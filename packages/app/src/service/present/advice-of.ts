import { advise } from '@ajar/core';
import type { Advice, AdviceInput, When } from '@ajar/core';

import type { StoreReader } from '../../store/store.ts';
import type { Clock } from '../clock.ts';
import { ownRecord } from '../own-record.ts';
import { dayToWaitFor, letterMoment } from './letter-moment.ts';

/**
 * The advice on a no, its moment that of the letter: where only coming back waits for a day, thanks go now. The user's own
 * record is counted only where it is told: for asking.
 */
export async function adviceOf(reader: StoreReader, input: AdviceInput, clock: Clock): Promise<Advice> {
  const advice = advise(input);
  if (advice.action === 'ask-again' || advice.action === 'use-the-route') {
    const record = await ownRecord(reader, input.reading.field, clock.now);
    return advise({ ...input, context: { ...input.context, record } });
  }
  const waits = advice.notBefore === null || dayToWaitFor(advice.action, advice) !== null;
  return waits || advice.action === 'let-go' ? advice : { ...advice, when: thanksWhen(input, clock) };
}

/** When a letter that asks for nothing had best leave. */
export function thanksWhen(input: AdviceInput, clock: Clock): When {
  const { at, says, why } = letterMoment(input, { asks: false, notBefore: null }, clock);
  return { earliest: at, says, why };
}
