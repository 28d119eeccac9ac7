import type { ExportFile } from './data-cases.ts';
import type { Context } from '../context.ts';
import { mailMbox } from './mail-mbox.ts';
import { noesCsv } from './noes-csv.ts';
import { noesJson } from './noes-json.ts';
import { readMe } from './read-me.ts';
import { zipStream } from './zip-stream.ts';

/**
 * Everything that is kept, as files that are written while the store is read: memory stays flat, and nothing waits for whoever takes
 * the export. So it is no picture of one moment; the last file says whether anything changed meanwhile.
 */
export async function exportAll(context: Context): Promise<readonly ExportFile[]> {
  const day = new Date(await context.now()).toISOString().slice(0, 10);
  const before = await changeCount(context);
  async function* about(): AsyncGenerator<string> {
    yield readMe({ profile: context.profile, day, changed: (await changeCount(context)) !== before });
  }
  return [
    { name: 'noes.csv', content: () => inChunks(noesCsv(context)) },
    { name: 'noes.json', content: () => inChunks(noesJson(context)) },
    { name: 'mail.mbox', content: () => mailMbox(context) },
    { name: 'README.txt', content: () => inChunks(about()) },
  ];
}

/** The same in one .zip. */
export async function* exportZip(context: Context): AsyncGenerator<Uint8Array> {
  yield* zipStream(await exportAll(context), await context.now());
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
