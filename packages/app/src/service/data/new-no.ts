import { createHash } from 'node:crypto';

import { byHandMessage, byHandReading, READER_VERSION } from '@ajar/core';
import type { Message, NoByHand, Reading, RejectionEvent } from '@ajar/core';

import { BY_HAND } from '../../store/store.ts';
import type { KeptMessage, MessageRow, NewEvent, StoreTransactor } from '../../store/store.ts';

/** A no that the user adds, ready to be kept. */
export interface NewNo {
  readonly row: MessageRow;
  readonly kept: KeptMessage;
  readonly reading: Reading;
  readonly events: readonly RejectionEvent[];
}

/** A no without its letter. Its key is made of what it says, so that the same again is the same. */
export function newNoByHand(no: NoByHand, at: number): NewNo {
  const message = byHandMessage(no);
  const key = keyOf(no);
  const row = rowOf(key, message, no);
  return {
    row,
    kept: { key, message, hasHtml: false, raw: null },
    reading: byHandReading(no, message),
    events: [
      { at, kind: 'found', messageKey: key, by: 'user' },
      ...(no.note === null ? [] : [{ at, kind: 'told', note: no.note } as const]),
    ],
  };
}

function keyOf({ organisation, role, person, address, date, note }: NoByHand): string {
  const parts = [BY_HAND, organisation, role, person, address, date === null ? null : String(date), note];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);
}

function rowOf(key: string, message: Message, { person, address }: NoByHand): MessageRow {
  return {
    key,
    messageId: null,
    refs: [],
    date: message.date,
    fromAddress: address,
    fromName: person ?? '',
    toAddress: null,
    subject: message.subject,
    verdict: 'rejection',
    cue: null,
    sourceId: BY_HAND,
    position: '',
    size: 0,
  };
}

/** The id of the rejection that hangs on this message. */
export function rejectionIdOf(key: string): string {
  return key.slice(0, 12);
}

/** Keeps noes that are not there yet. */
export async function keepNoes(transactor: StoreTransactor, noes: readonly NewNo[], at: number): Promise<void> {
  await transactor.addMessages(noes.map(({ row }) => row));
  await transactor.keep(noes.map(({ kept }) => kept));
  await transactor.putReadings(
    noes.map(({ row, reading }) => ({ key: row.key, readerVersion: READER_VERSION, reading })),
  );
  for (const { row } of noes)
    await transactor.addRejection({ id: rejectionIdOf(row.key), messageKey: row.key, createdAt: at });
  await transactor.appendEvents(noes.flatMap(({ row, events }) => events.map((event) => newEvent(row.key, event))));
}

function newEvent(key: string, event: RejectionEvent): NewEvent {
  const dedupKey = event.kind === 'found' ? 'found' : `${BY_HAND}:${event.kind}`;
  return { rejectionId: rejectionIdOf(key), event, dedupKey };
}
