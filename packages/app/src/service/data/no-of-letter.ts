import { isMailSource, pastedMessage, readMessage } from '@ajar/core';
import type { Correction, Reading, RejectionEvent } from '@ajar/core';

import { decodeText } from '../../decode-text.ts';
import { plainSource } from '../../mailbox/plain-source.ts';
import { BY_HAND } from '../../store/store.ts';
import type { StoreReader } from '../../store/store.ts';
import type { AddWish } from './data-cases.ts';
import type { Context } from '../context.ts';
import { myAddresses } from '../me.ts';
import { examineHere } from '../scan/examine-here.ts';
import { decode, toKept } from '../scan/examine.ts';
import type { Examined } from '../scan/examine.ts';
import { keptOf } from '../watch/gather.ts';
import { threadAround } from '../watch/thread-around.ts';
import type { NewNo } from './new-no.ts';
import { dateOf } from './no-of-facts.ts';

/** A letter that was pasted or handed over as its source, read in its place, with what the user says of it beside. */
export async function noOfLetter(context: Context, letter: Buffer, wish: AddWish, at: number): Promise<NewNo> {
  const { source, writer } = sourceOf(letter, wish, at);
  const raw = { raw: source, position: '', size: source.length, folder: '', consumed: source.length };
  const message = decode(raw);
  const examined = examineHere(raw, BY_HAND, []);
  const read = await context.store.read(async (reader) => {
    const { before, mine } = await placeOf(reader, examined);
    return readMessage(message, { thread: before, me: mine });
  });
  const isNo = read.verdict === 'rejection' || wish.evenSo === true;
  const reading: Reading =
    isNo && read.verdict !== 'rejection' ? { ...read, verdict: 'rejection', confidence: 1 } : read;
  const key = examined.row.key;
  const named = writer === null ? examined.row.fromName : writer;
  return {
    row: { ...examined.row, fromName: named, verdict: reading.verdict },
    kept: toKept(key, message, raw),
    reading,
    events: [{ at, kind: 'found', messageKey: key, by: 'user' }, ...saidBeside(wish, at, read.verdict !== 'rejection')],
  };
}

interface Source {
  readonly source: Buffer;
  /** Who wrote it, where only a name was copied. */
  readonly writer: string | null;
}

/** RFC 5322 bytes, whatever was handed over: what is kept can be read and taken out like any other mail. */
function sourceOf(letter: Buffer, { facts }: AddWish, at: number): Source {
  const { text } = decodeText(letter);
  if (isMailSource(text)) return { source: letter, writer: null };
  const { message, writer } = pastedMessage(text);
  const date = message.date ?? dateOf(facts?.date, at);
  const address = facts?.address?.trim().toLowerCase() ?? '';
  const from = message.from ?? (address === '' ? null : { name: writer ?? '', address });
  return { source: plainSource({ ...message, date, from }), writer: from === null ? writer : null };
}

async function placeOf(
  reader: StoreReader,
  { row }: Examined,
): Promise<{ readonly before: readonly Parameters<typeof readMessage>[0][]; readonly mine: readonly string[] }> {
  const mine = await myAddresses(reader);
  const rows = (await threadAround(reader, row)).filter((one) => (one.date ?? Infinity) < (row.date ?? 0));
  const kept = await keptOf(reader, rows);
  return { before: rows.flatMap(({ key }) => kept.get(key)?.message ?? []), mine };
}

/** What the user says that the letter does not: a correction, so that no later reading undoes it. */
function saidBeside({ facts = {} }: AddWish, at: number, evenSo: boolean): readonly RejectionEvent[] {
  const [organisation, role, note] = [facts.organisation, facts.role, facts.note].map((text) => (text ?? '').trim());
  const correction: Correction = {
    ...(evenSo && { verdict: 'rejection' as const }),
    ...(organisation !== undefined && organisation !== '' && { organisation }),
    ...(role !== undefined && role !== '' && { role }),
    ...(facts.field !== undefined && { field: facts.field }),
    ...(facts.reason !== undefined && { reason: facts.reason }),
  };
  const corrected = Object.keys(correction).length === 0 ? [] : [{ at, kind: 'corrected', correction } as const];
  return note === undefined || note === '' ? corrected : [...corrected, { at, kind: 'told', note }];
}
