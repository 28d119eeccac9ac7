import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

import { explainEntryError } from './explain-error.ts';
import type { MailSource, RawMessage, Skipped } from './mail-source.ts';
import { folderName } from './mbox-source.ts';
import { numberPosition } from './positions.ts';
import { readMessageFile } from './read-message-file.ts';
import { sniff } from './sniff.ts';
import { hash, sourceId } from './source-id.ts';
import { splitMbox } from './split-mbox.ts';

interface LooseFile {
  readonly path: string;
  /** Path below the root, with `/`. */
  readonly name: string;
  readonly size: number;
  readonly mtime: number;
}

/**
 * Message files that lie about, one source for all below `root`: .eml files, and files with one or a few messages
 * behind `From ` lines (MH folders, archives of single messages). Positions are path and byte offset. A file that is gone
 * by now is told to `onSkip`; the others are read.
 */
export async function openLooseFiles(
  root: string,
  paths: readonly string[],
  onSkip: (skipped: Skipped) => void,
): Promise<MailSource> {
  const files: LooseFile[] = [];
  for (const path of paths) {
    try {
      const found = await stat(path);
      files.push({ path, name: nameBelow(root, path), size: found.size, mtime: found.mtimeMs });
    } catch (error) {
      onSkip({ where: path, why: explainEntryError(error) });
    }
  }
  files.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return {
    id: sourceId('eml', root),
    path: root,
    kind: 'eml',
    bytes: files.reduce((sum, file) => sum + file.size, 0),
    fingerprint: hash(files.map((file) => `${file.name}\t${file.size}\t${file.mtime}`).join('\n')),
    open: (options) => readFiles(files, options),
    fetch: (positions) => fetchFiles(root, files, positions),
  };
}

function nameBelow(root: string, path: string): string {
  return path === root ? basename(path) : relative(root, path).replaceAll('\\', '/');
}

async function* readFiles(
  files: readonly LooseFile[],
  options: Parameters<MailSource['open']>[0],
): AsyncGenerator<RawMessage> {
  const afterName = options.after?.slice(0, options.after.lastIndexOf('#'));
  let consumed = 0;
  for (const file of files) {
    if (options.signal?.aborted === true) return;
    consumed += file.size;
    if (afterName !== undefined && file.name < afterName) continue;
    try {
      for await (const message of messagesOf(file, consumed)) {
        if (options.after === undefined || message.position > options.after || file.name !== afterName) yield message;
      }
    } catch (error) {
      options.onSkip({ where: file.path, why: explainEntryError(error) });
    }
  }
}

async function* messagesOf(file: LooseFile, consumed: number): AsyncGenerator<RawMessage> {
  const { raw, size } = readMessageFile(file.path, { bytes: Buffer.alloc(0) });
  const parent = basename(dirname(file.path));
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  if (sniff(bytes.subarray(0, 16 * 1024)) !== 'mbox') {
    if (raw.length > 0) yield { raw, size, position: `${file.name}#${numberPosition(0)}`, folder: parent, consumed };
    return;
  }
  // A small `Sent.mbox` is the folder Sent; a message that is named by a number lies in the folder it is in.
  const own = folderName(file.path);
  const folder = /\d/.test(own) ? parent : own;
  for await (const message of splitMbox(bufferReader(bytes))) {
    if (message.raw.length === 0) continue;
    const position = `${file.name}#${numberPosition(message.start)}`;
    yield { raw: message.raw, size: message.size, position, folder, consumed: consumed - file.size + message.end };
  }
}

function bufferReader(bytes: Buffer): (target: Buffer, offset: number) => Promise<number> {
  let at = 0;
  return async (target, offset) => {
    const count = bytes.copy(target, offset, at);
    at += count;
    return count;
  };
}

async function* fetchFiles(
  root: string,
  files: readonly LooseFile[],
  positions: ReadonlySet<string>,
): AsyncGenerator<RawMessage> {
  const names = new Set([...positions].map((position) => position.slice(0, position.lastIndexOf('#'))));
  for (const file of files) {
    if (!names.has(file.name)) continue;
    const at = file.path === root ? root : join(root, file.name);
    for await (const message of messagesOf({ ...file, path: at }, file.size))
      if (positions.has(message.position)) yield message;
  }
}
