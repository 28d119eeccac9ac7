import { stat } from 'node:fs/promises';

import { openPromise, type Entry, type ZipFile } from 'yauzl';

import { AjarError } from '../service/ajar-error.ts';
import { archivePlace, entryMessages, mayBeMail } from './archive-entries.ts';
import { explainReadError } from './explain-error.ts';
import type { MailSource, RawMessage, Skipped } from './mail-source.ts';
import { sourceId, wholeFingerprint } from './source-id.ts';

/** A zip with mail in it, as Google Takeout makes them: streamed entry by entry, nothing is unpacked to disk. */
export async function openZip(path: string): Promise<MailSource> {
  const { size } = await stat(path);
  return {
    id: sourceId('takeout-zip', path),
    path,
    kind: 'takeout-zip',
    bytes: size,
    fingerprint: await wholeFingerprint(path, size),
    open: (options) => readZip(path, options),
    fetch: (positions) => fetchZip(path, positions),
  };
}

async function* readZip(path: string, options: Parameters<MailSource['open']>[0]): AsyncGenerator<RawMessage> {
  const after = options.after === undefined ? null : archivePlace(options.after);
  let passedOver = 0;
  let mailFiles = 0;
  try {
    for await (const { zip, entry, index, before } of entriesOf(path)) {
      if (isAborted(options.signal)) return;
      if (!mayBeMail(entry.fileName)) {
        if (!entry.fileName.endsWith('/')) passedOver++;
        continue;
      }
      mailFiles++;
      if (after !== null && index < after.entry) continue;
      for await (const message of readEntry(zip, entry, index, before, options.onSkip)) {
        if (isAborted(options.signal)) return;
        if (options.after === undefined || message.position > options.after) yield message;
      }
    }
  } catch (error) {
    options.onSkip({
      where: path,
      why: `The archive is damaged or cut short: ${explainReadError(error)} What was read before is kept.`,
    });
    return;
  }
  sayPassedOver(path, mailFiles, passedOver, options.onSkip);
}

/** One sentence for all the files of an archive that are not mail. */
export function sayPassedOver(
  path: string,
  mailFiles: number,
  passedOver: number,
  onSkip: (skipped: Skipped) => void,
): void {
  if (mailFiles === 0) onSkip({ where: path, why: 'There is no .mbox or .eml file in this archive.' });
  else if (passedOver > 0)
    onSkip({
      where: path,
      why: passedOver === 1 ? '1 file in the archive is not mail.' : `${passedOver} files in the archive are not mail.`,
    });
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  index: number,
  before: number,
  onSkip: (skipped: Skipped) => void,
): AsyncGenerator<RawMessage> {
  if (entry.isEncrypted()) {
    onSkip({ where: entry.fileName, why: 'It is locked with a password.' });
    return;
  }
  const stream = await zip.openReadStreamPromise(entry);
  const ratio = entry.uncompressedSize === 0 ? 0 : entry.compressedSize / entry.uncompressedSize;
  let given = 0;
  const consumed = (): number => before + Math.min(entry.compressedSize, Math.round(given * ratio));
  try {
    for await (const message of entryMessages(entry.fileName, index, stream, { consumed, onSkip })) {
      given += message.size;
      yield { ...message, consumed: consumed() };
    }
  } finally {
    stream.destroy();
  }
}

interface PlacedEntry {
  readonly zip: ZipFile;
  readonly entry: Entry;
  readonly index: number;
  /** Compressed bytes of the entries before it. */
  readonly before: number;
}

async function* entriesOf(path: string): AsyncGenerator<PlacedEntry> {
  const zip = await openPromise(path);
  let index = 0;
  let before = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      yield { zip, entry, index: index++, before };
      before += entry.compressedSize;
    }
  } finally {
    zip.close();
  }
}

async function* fetchZip(path: string, positions: ReadonlySet<string>): AsyncGenerator<RawMessage> {
  const wanted = new Set([...positions].map((position) => archivePlace(position)?.entry ?? -1));
  let left = positions.size;
  try {
    for await (const { zip, entry, index, before } of entriesOf(path)) {
      if (left === 0) return;
      if (!wanted.has(index)) continue;
      for await (const message of readEntry(zip, entry, index, before, () => undefined)) {
        if (!positions.has(message.position)) continue;
        left--;
        yield message;
        if (left === 0) return;
      }
    }
  } catch (error) {
    throw new AjarError('unreadable', `${path} cannot be read. ${explainReadError(error)}`, { cause: error });
  }
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
