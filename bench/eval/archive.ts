import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { parseMessage } from '@ajar/core';
import { extract } from 'tar-stream';
import type { Item } from './item.ts';

/** The messages of a `.tar.gz`, one a file; files `skip` matches are passed over. */
export async function archive(
  data: string,
  path: string,
  source: string,
  label: Item['label'],
  skip: RegExp,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  const files = extract();
  createReadStream(join(data, path)).pipe(createGunzip()).pipe(files);
  for await (const entry of files) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    const { name, type } = entry.header;
    if (type !== 'file' || skip.test(name)) continue;
    items.push({ id: name, source, message: parseMessage(Buffer.concat(chunks)), label });
  }
  return items;
}
