import { advise } from '@ajar/core';
import type { Advice, AdviceInput } from '@ajar/core';

import type { StoreReader } from '../../store/store.ts';
import { ownRecord } from '../own-record.ts';

/** The advice on a no. The user's own record is counted only where it is told: for asking. */
export async function adviceOf(reader: StoreReader, input: AdviceInput, now: number): Promise<Advice> {
  const advice = advise(input);
  if (advice.action !== 'ask-again' && advice.action !== 'use-the-route') return advice;
  const record = await ownRecord(reader, input.reading.field, now);
  return advise({ ...input, context: { ...input.context, record } });
}
