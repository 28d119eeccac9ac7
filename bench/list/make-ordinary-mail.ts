import type { MessageRow } from '../../packages/app/src/store/store.ts';
import { openStore } from '../../packages/app/src/store/open-store.ts';
import { FIRST_NAMES, LAST_NAMES } from '../corpus/words.ts';
import { Random } from '../corpus/random.ts';

const BATCH = 2000;
const SPAN_MS = 3_650 * 86_400_000;

/** Writes this many rows of mail that matters to nobody's noes, as scanning a large mailbox leaves them. */
export async function makeOrdinaryMail(file: string, count: number): Promise<void> {
  await using store = await openStore({ file });
  const random = new Random(11);
  const began = Date.now() - SPAN_MS;
  let parent: string | null = null;
  for (let from = 0; from < count; from += BATCH) {
    const rows: MessageRow[] = [];
    for (let at = from; at < Math.min(from + BATCH, count); at += 1) {
      const row = ordinary(random, at, began, parent !== null && random.next() < 0.33 ? [parent] : []);
      parent = row.messageId;
      rows.push(row);
    }
    await store.write((transactor) => transactor.addMessages(rows));
  }
}

function ordinary(random: Random, at: number, began: number, refs: readonly string[]): MessageRow {
  const key = random.hex(40);
  const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
  return {
    key,
    messageId: `<${key}@mail.example>`,
    refs,
    date: began + Math.floor(random.next() * SPAN_MS),
    fromAddress: `${name.toLowerCase().replace(' ', '.')}@company-${String(at % 5000)}.example`,
    fromName: name,
    toAddress: 'me@home.example',
    subject: `Notes on the meeting of week ${String(at % 520)}`,
    verdict: 'other',
    cue: null,
    sourceId: 'bench',
    position: String(at),
    size: 4000,
  };
}
