import type { ExportFile } from './data-cases.ts';
import type { Context } from '../context.ts';
import { mailMbox } from './mail-mbox.ts';
import { noesCsv } from './noes-csv.ts';
import { noesJson } from './noes-json.ts';
import { readMe } from './read-me.ts';
import { zipStream } from './zip-stream.ts';

/** Everything that is kept, as files that are written while the store is read: memory stays flat. */
export async function exportAll(context: Context): Promise<readonly ExportFile[]> {
  const day = new Date(await context.now()).toISOString().slice(0, 10);
  const about = readMe(context.profile, day);
  return [
    { name: 'README.txt', content: () => inChunks([about]) },
    { name: 'noes.csv', content: () => inChunks(noesCsv(context)) },
    { name: 'noes.json', content: () => inChunks(noesJson(context)) },
    { name: 'mail.mbox', content: () => mailMbox(context) },
  ];
}

/** The same in one .zip. */
export async function* exportZip(context: Context): AsyncGenerator<Uint8Array> {
  yield* zipStream(await exportAll(context), await context.now());
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
