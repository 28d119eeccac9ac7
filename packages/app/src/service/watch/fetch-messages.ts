import type { Message } from '@ajar/core';

import type { RawMessage } from '../../mailbox/mail-source.ts';
import type { KeptMessage, KeptText, MessageRow } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { decode, toKept } from '../scan/examine.ts';
import { messageKey } from '../scan/message-key.ts';
import type { Wanted } from './fetch-source.ts';
import type { OpenSources } from './open-sources.ts';

/**
 * The text of these messages, by key: as it is kept, or read from its source once more, since of most mail only the row is
 * kept. A source that is gone leaves its messages out; nothing fails.
 */
export async function textsOf(
  context: Context,
  rows: readonly MessageRow[],
  kept: ReadonlyMap<string, KeptText>,
  open: OpenSources,
): Promise<ReadonlyMap<string, KeptText>> {
  const texts = new Map<string, KeptText>();
  for (const { key } of rows) {
    const text = kept.get(key);
    if (text !== undefined) texts.set(key, text);
  }
  const missing = rows.filter((row) => !texts.has(row.key));
  for await (const { key, message } of fetched(context, missing, open, 'text'))
    texts.set(key, { key, message, hasHtml: false });
  return texts;
}

/** These messages whole, as far as they are not kept yet, from their sources. */
export async function missingOf(
  context: Context,
  rows: readonly MessageRow[],
  known: Pick<ReadonlySet<string>, 'has'>,
  open: OpenSources,
): Promise<readonly KeptMessage[]> {
  const missing = rows.filter((row) => !known.has(row.key));
  const whole: KeptMessage[] = [];
  for await (const { key, message, raw } of fetched(context, missing, open, 'whole'))
    whole.push(toKept(key, message, raw));
  return whole;
}

interface Fetched {
  readonly key: string;
  readonly message: Message;
  readonly raw: RawMessage;
}

async function* fetched(
  context: Context,
  rows: readonly MessageRow[],
  open: OpenSources,
  how: Wanted,
): AsyncGenerator<Fetched> {
  for (const [sourceId, wanted] of Map.groupBy(rows, (row) => row.sourceId)) {
    const source = await open.source(sourceId);
    if (source === null) continue;
    const keys = new Set(wanted.map((row) => row.key));
    for await (const raw of source.fetch(new Set(wanted.map((row) => row.position)), how)) {
      const message = decode(raw);
      // Of mail of a list, an account is read as far as its headers.
      const key = [messageKey(message), messageKey({ ...message, text: '' })].find((one) => keys.has(one));
      // The source may have changed since: take only what is still the message that was read.
      if (key !== undefined) yield { key, message, raw };
    }
  }
}
