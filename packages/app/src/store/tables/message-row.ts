import type { MessageTable } from '../schema.ts';
import type { MessageRow } from '../store.ts';
import { domainOf, lookupText } from './lookup-text.ts';

/** Every column, always in this order: `insertInBulk` counts on it. */
export function fromMessageRow(row: MessageRow): MessageTable {
  return {
    key: row.key,
    message_id: orNull(row.messageId),
    refs: row.refs.length === 0 ? '[]' : JSON.stringify(row.refs.map(lookupText)),
    date: row.date,
    from_address: orNull(row.fromAddress),
    from_domain: row.fromAddress === null ? null : domainOf(row.fromAddress),
    from_name: row.fromName,
    to_address: orNull(row.toAddress),
    subject: row.subject,
    verdict: row.verdict,
    cue: row.cue,
    source_id: row.sourceId,
    position: row.position,
    size: row.size,
  };
}

export function toMessageRow(row: MessageTable): MessageRow {
  return {
    key: row.key,
    messageId: row.message_id,
    refs: row.refs === '[]' ? [] : (JSON.parse(row.refs) as string[]),
    date: row.date,
    fromAddress: row.from_address,
    fromName: row.from_name,
    toAddress: row.to_address,
    subject: row.subject,
    // Written by `fromMessageRow` and by nobody else.
    verdict: row.verdict as MessageRow['verdict'],
    cue: row.cue as MessageRow['cue'],
    sourceId: row.source_id,
    position: row.position,
    size: row.size,
  };
}

function orNull(text: string | null): string | null {
  return text === null ? null : lookupText(text);
}
