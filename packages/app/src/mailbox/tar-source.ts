import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { extract, type ExtractEvents } from 'tar-stream';

import { AjarError } from '../service/ajar-error.ts';
import { archivePlace, entryMessages, mayBeMail } from './archive-entries.ts';
import { explainReadError } from './explain-error.ts';
import type { MailSource, RawMessage } from './mail-source.ts';
import { sourceId, wholeFingerprint } from './source-id.ts';
import { sayPassedOver } from './zip-source.ts';

/** A .tar, .tar.gz or .tgz with mail in it. It has no index: reading on and fetching stream it again up to the place. */
export async function openTar(path: string, gzipped: boolean): Promise<MailSource> {
  const { size } = await stat(path);
  return {
    id: sourceId('takeout-tgz', path),
    path,
    kind: 'takeout-tgz',
    bytes: size,
    fingerprint: await wholeFingerprint(path, size),
    open: (options) => readTar(path, gzipped, options),
    fetch: (positions) => fetchTar(path, gzipped, positions),
  };
}

async function* readTar(
  path: string,
  gzipped: boolean,
  options: Parameters<MailSource['open']>[0],
): AsyncGenerator<RawMessage> {
  const after = options.after === undefined ? null : archivePlace(options.after);
  const { onSkip } = options;
  let passedOver = 0;
  let mailFiles = 0;
  try {
    for await (const { entry, index, consumed } of entriesOf(path, gzipped)) {
      if (options.signal?.aborted === true) return;
      const isFile = entry.header.type === 'file';
      if (isFile && mayBeMail(entry.header.name)) {
        mailFiles++;
        if (after === null || index >= after.entry) {
          for await (const message of entryMessages(entry.header.name, index, chunksOf(entry), { consumed, onSkip })) {
            if (isAborted(options.signal)) return;
            if (options.after === undefined || message.position > options.after) yield message;
          }
        }
      } else if (isFile) passedOver++;
      entry.resume();
    }
  } catch (error) {
    onSkip({
      where: path,
      why: `The archive is damaged or cut short: ${explainReadError(error)} What was read before is kept.`,
    });
    return;
  }
  sayPassedOver(path, mailFiles, passedOver, onSkip);
}

type Entry = ExtractEvents['entry'][1];

interface PlacedEntry {
  readonly entry: Entry;
  readonly index: number;
  /** Bytes of the archive file read so far. */
  readonly consumed: () => number;
}

async function* entriesOf(path: string, gzipped: boolean): AsyncGenerator<PlacedEntry> {
  const file = createReadStream(path, { highWaterMark: 1024 * 1024 });
  const entries = extract();
  // A broken stream destroys `entries` with the error, and reading them throws it.
  if (gzipped) pipeline(file, createGunzip(), entries, ignore);
  else pipeline(file, entries, ignore);
  let index = 0;
  try {
    for await (const entry of entries) yield { entry, index: index++, consumed: () => file.bytesRead };
  } finally {
    file.destroy();
  }
}

async function* chunksOf(entry: Entry): AsyncGenerator<Uint8Array> {
  for await (const chunk of entry) if (chunk instanceof Uint8Array) yield chunk;
}

async function* fetchTar(path: string, gzipped: boolean, positions: ReadonlySet<string>): AsyncGenerator<RawMessage> {
  const wanted = new Set([...positions].map((position) => archivePlace(position)?.entry ?? -1));
  let left = positions.size;
  try {
    for await (const { entry, index, consumed } of entriesOf(path, gzipped)) {
      if (wanted.has(index)) {
        for await (const message of entryMessages(entry.header.name, index, chunksOf(entry), {
          consumed,
          onSkip: ignore,
        })) {
          if (!positions.has(message.position)) continue;
          left--;
          yield message;
          if (left === 0) return;
        }
      }
      entry.resume();
    }
  } catch (error) {
    throw new AjarError('unreadable', `${path} cannot be read. ${explainReadError(error)}`, { cause: error });
  }
}

/** Said on the first reading already. */
function ignore(): void {}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
