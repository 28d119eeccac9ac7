import { parseMessage } from '@ajar/core';

import { openMailSources } from '../../mailbox/open-mail-sources.ts';
import type { MailSource } from '../../mailbox/mail-source.ts';
import type { MessageRow } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { toKept } from '../scan/examine.ts';
import { messageKey } from '../scan/message-key.ts';

/**
 * Fetches from their sources the messages of which only the row is known, and keeps them: a thread
 * with a no in it is kept whole. A source that is gone leaves them as rows; nothing fails.
 */
export async function keepMessages(
  context: Context,
  rows: readonly MessageRow[],
  open: ReadonlyMap<string, MailSource>,
): Promise<void> {
  const kept = await context.store.read((reader) => reader.keptKeys(rows.map((row) => row.key)));
  const missing = rows.filter((row) => !kept.has(row.key));
  const bySource = Map.groupBy(missing, (row) => row.sourceId);
  for (const [sourceId, wanted] of bySource) {
    const source = open.get(sourceId) ?? (await reopen(context, sourceId));
    if (source !== null) await keepFrom(context, source, wanted);
  }
}

async function keepFrom(context: Context, source: MailSource, wanted: readonly MessageRow[]): Promise<void> {
  const keys = new Set(wanted.map((row) => row.key));
  for await (const raw of source.fetch(new Set(wanted.map((row) => row.position)))) {
    const message = parseMessage(raw.raw, { labels: raw.folder === '' ? [] : [raw.folder] });
    const key = messageKey(message);
    // The source may have changed since: keep only what is still the message that was read.
    if (keys.has(key)) await context.store.write((transactor) => transactor.keep([toKept(key, message, raw)]));
  }
}

async function reopen(context: Context, sourceId: string): Promise<MailSource | null> {
  const state = await context.store.read((reader) => reader.scanState(sourceId));
  if (state === null) return null;
  const { sources } = await openMailSources([state.path]);
  return sources.find((source) => source.id === sourceId) ?? null;
}
