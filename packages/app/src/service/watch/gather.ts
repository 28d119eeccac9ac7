import type { Message } from '@ajar/core';

import type { KeptText, MessageRow, StoreReader } from '../../store/store.ts';
import { groupsOf } from '../../groups-of.ts';
import { linksAround } from './links-around.ts';
import { byDate } from './thread-around.ts';
import { threadOfNo } from './thread-of-no.ts';

/** A thread with at least one no in it that the user did not write. */
export interface NoThread {
  /** The no this thread is about: the first. */
  readonly no: MessageRow;
  readonly rows: readonly MessageRow[];
}

/** Messages decoded where they could be kept, by key. */
export type KnownTexts = ReadonlyMap<string, { readonly message: Message }>;

/** Noes of which the threads are looked up together. */
const NOES_AT_ONCE = 200;

/** The Message-IDs of letters that left from here, each with the key of the no that it answers. */
export type LettersFromHere = ReadonlyMap<string, string>;

/** All threads in which somebody told the user no, oldest no first. Each thread once. */
export async function gatherNoThreads(
  reader: StoreReader,
  mine: ReadonlySet<string>,
  fromHere: LettersFromHere,
): Promise<readonly NoThread[]> {
  const all = (await reader.messagesWithVerdict(['rejection'])).filter((row) => !isMine(row, mine));
  const known = new Set(all.map(({ key }) => key));
  const noes = all.filter((row) => !answersALetter(row, fromHere, known));
  const seen = new Set<string>();
  const threads: NoThread[] = [];
  for (const some of groupsOf(noes.toSorted(byDate), NOES_AT_ONCE, () => 1)) {
    const links = await linksAround(reader, some);
    for (const no of some) {
      if (seen.has(no.key)) continue;
      const rows = await threadOfNo(reader, links, no, mine);
      for (const row of rows) seen.add(row.key);
      threads.push({ no, rows });
    }
  }
  return threads;
}

/** A no to a letter from here belongs to the no which that answered, also where no copy of the letter lies in any mailbox. */
function answersALetter({ key, refs }: MessageRow, fromHere: LettersFromHere, known: ReadonlySet<string>): boolean {
  const answered = refs.flatMap((ref) => fromHere.get(ref) ?? []);
  return answered.some((no) => no !== key && known.has(no));
}

export function isMine(row: Pick<MessageRow, 'fromAddress'>, mine: ReadonlySet<string>): boolean {
  return row.fromAddress !== null && mine.has(row.fromAddress);
}

/** Messages of a thread that are kept whole, in the order of the rows. */
export async function keptOf(reader: StoreReader, rows: readonly MessageRow[]): Promise<ReadonlyMap<string, KeptText>> {
  const kept = await reader.kept(rows.map((row) => row.key));
  return new Map(kept.map((one) => [one.key, one]));
}
