import { flattenThread, threadMessages, zonesOf } from '@ajar/core';

import type { KeptText, MessageRow } from '../../store/store.ts';
import type { MessageView } from '../views.ts';
import { isoOf, senderOf } from './summary.ts';

/**
 * The messages of a thread as shown: reply order, depth, zones. `kept` holds those whose text is kept, `withSource` those that
 * are kept byte for byte.
 */
export function toThreadView(
  rows: readonly MessageRow[],
  kept: ReadonlyMap<string, KeptText>,
  mine: ReadonlySet<string>,
  withSource: ReadonlySet<string>,
): readonly MessageView[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const tree = threadMessages(
    rows.map(({ key, messageId, refs, date }) => ({ key, messageId, references: refs, inReplyTo: [], date })),
  );
  return flattenThread(tree).flatMap(({ key, depth }) => {
    const row = byKey.get(key);
    return row === undefined
      ? []
      : [toMessageView(row, kept.get(key), { mine, depth, hasSource: withSource.has(key) })];
  });
}

/** What is shown of a message that does not stand in it. */
interface Beside {
  readonly mine: ReadonlySet<string>;
  readonly depth: number;
  readonly hasSource: boolean;
}

export function toMessageView(
  row: MessageRow,
  kept: KeptText | undefined,
  { mine, depth, hasSource }: Beside,
): MessageView {
  const text = kept?.message.text ?? null;
  return {
    key: row.key,
    messageId: row.messageId,
    from: senderOf(row),
    to:
      kept?.message.to.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join(', ') ??
      row.toAddress ??
      '',
    date: isoOf(row.date),
    subject: row.subject,
    text,
    zones: text === null ? [] : zonesOf(text),
    mine: row.fromAddress !== null && mine.has(row.fromAddress),
    verdict: row.verdict,
    hasHtml: kept?.hasHtml ?? false,
    hasSource,
    depth,
  };
}
