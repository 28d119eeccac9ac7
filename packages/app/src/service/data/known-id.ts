import { bareText } from '@ajar/core';

import type { StoreReader } from '../../store/store.ts';
import { threadAround } from '../watch/thread-around.ts';
import { loadKnownNoes } from './known-noes.ts';
import type { NewNo } from './new-no.ts';

/** The rejection that this is already: the same letter, a letter of the same thread, or most likely the same no. Else null. */
export async function knownId(reader: StoreReader, { row, reading }: NewNo): Promise<string | null> {
  const thread = new Set((await threadAround(reader, row)).map(({ key }) => key));
  const here = (await reader.rejections()).find(({ messageKey }) => thread.has(messageKey));
  if (here !== undefined) return here.id;
  const { organisation, role, text } = reading;
  const marks = { organisation, role, address: row.fromAddress, date: row.date };
  const same = (await loadKnownNoes(reader)).same(marks, bareText(text.slice(row.subject.length)));
  return same[0]?.id ?? null;
}
