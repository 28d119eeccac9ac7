import type { Context } from '../context.ts';
import type { ExportFile } from './data-cases.ts';
import type { ExportContext } from './export-context.ts';
import { mailMbox } from './mail-mbox.ts';
import { noesCsv } from './noes-csv.ts';
import { noesJson } from './noes-json.ts';
import { readMe } from './read-me.ts';
import { zipStream } from './zip-stream.ts';

/**
 * Everything that is kept, as files that are written while the store is read: memory stays flat, nothing waits for whoever takes
 * the export, and all files show one moment, which is held until the last of them was taken. In an organisation where several take
 * one at once, each read is a moment of its own; there the last file says whether anything changed meanwhile.
 */
export async function* exportAll(context: Context): AsyncGenerator<ExportFile> {
  await using store = await context.store.moment();
  const { profile } = context;
  const now = await context.now();
  const held: ExportContext = { profile, now: () => Promise.resolve(now), store };
  const before = await changeCount(context);
  async function* about(): AsyncGenerator<string> {
    const changed = !store.isOne && (await changeCount(context)) !== before;
    yield readMe({ profile, day: new Date(now).toISOString().slice(0, 10), changed });
  }
  yield { name: 'noes.csv', content: () => inChunks(noesCsv(held)) };
  yield { name: 'noes.json', content: () => inChunks(noesJson(held)) };
  yield { name: 'mail.mbox', content: () => mailMbox(held) };
  yield { name: 'README.txt', content: () => inChunks(about()) };
}

/** The same in one .zip. */
export async function* exportZip(context: Context): AsyncGenerator<Uint8Array> {
  yield* zipStream(exportAll(context), await context.now());
}

/** Counts every change to a no. */
async function changeCount({ store }: Context): Promise<number> {
  return (await store.read((reader) => reader.changes(0, 0))).last;
}

const CHUNK = 65_536;

async function* inChunks(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let chunk = '';
  for await (const text of texts) {
    chunk += text;
    if (chunk.length < CHUNK) continue;
    yield Buffer.from(chunk);
    chunk = '';
  }
  if (chunk !== '') yield Buffer.from(chunk);
}
