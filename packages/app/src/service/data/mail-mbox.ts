import { mboxEntry } from '../../mailbox/mbox-entry.ts';
import { BY_HAND } from '../../store/store.ts';
import type { ExportContext } from './export-context.ts';
import { messagePages } from './pages.ts';

/** All messages that are kept whole, as one mbox. A no that was noted without its letter has none, and is in the tables. */
export async function* mailMbox({ store }: ExportContext): AsyncGenerator<Uint8Array> {
  for await (const { rows, kept } of messagePages(store)) {
    for (const { key, sourceId } of rows) {
      const message = kept.get(key)?.message;
      if (message === undefined || (sourceId === BY_HAND && message.text === '')) continue;
      yield mboxEntry(message, await store.read((reader) => reader.keptSource(key)));
    }
  }
}
