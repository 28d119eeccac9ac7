import { open } from 'node:fs/promises';

import { decodeText } from '../../decode-text.ts';
import { fileKind, isNoText } from '../../file-kind.ts';
import { UsageError } from '../errors.ts';
import type { Face } from '../face.ts';

export type InputKind = 'eml' | 'text' | 'jsonl';

/** Largest letter that is read whole. */
const LETTER_LIMIT = 30_000_000;
/** Enough of it to tell what it is. */
const SNIFFED = 4_096;

/** The kind of input as told, else as the name of the file says, else text. */
export function inputKind(
  told: string | undefined,
  file: string | undefined,
  allowed: readonly InputKind[],
): InputKind {
  if (told !== undefined) return allowed.find((kind) => kind === told) ?? 'text';
  const name = (file ?? '').toLowerCase();
  if (/\.(?:jsonl|ndjson|json)$/u.test(name)) return 'jsonl';
  if (name.endsWith('.eml') && allowed.includes('eml')) return 'eml';
  if (name.endsWith('.mbox')) throw mailbox(file);
  return 'text';
}

/**
 * What is handed over in place of the id of a no: told by `--input`, else by a word that names a file, which no id does.
 * Undefined when it is an id.
 */
export function handedOver(told: string | undefined, about: string | undefined): InputKind | undefined {
  const isFile = about === '-' || /[./\\]/u.test(about ?? '');
  return told === undefined && !isFile ? undefined : inputKind(told, about, ['eml', 'text', 'jsonl']);
}

/** Many letters in one file are not read as one. */
export function mailbox(file: string | undefined): UsageError {
  const isFile = file !== undefined && file !== '-';
  const where = isFile ? inShell(file) : 'FILE';
  return new UsageError(
    `${nameOf(file)} is a mailbox: ${isFile ? '' : 'save it as a file, and '}read all of it with: ajar scan ${where}`,
  );
}

/** As it can be copied into a command line. */
function inShell(file: string): string {
  return /^[\p{L}\p{N}._/~+:@%-]+$/u.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`;
}

export function nameOf(file: string | undefined): string {
  return file === undefined || file === '-' ? 'stdin' : file;
}

/** The bytes of a file or of standard input, chunk by chunk. */
export async function openInput(face: Face, file: string | undefined): Promise<AsyncIterable<Uint8Array>> {
  if (file === undefined || file === '-') {
    if (face.stdin.isTTY) await face.err.line('Paste or type here; end with Ctrl-D on a line of its own.');
    return face.stdin;
  }
  // Opened once: what another program writes into may be read once.
  const handle = await open(file).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  if (!(await handle.stat()).isDirectory()) return handle.createReadStream();
  await handle.close();
  throw new UsageError(`${file} is a folder. To read the mail in it: ajar scan ${inShell(file)}`);
}

/** All of a file or of standard input, within the limit. */
export async function readWhole(face: Face, file: string | undefined, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await openInput(face, file)) {
    size += chunk.length;
    if (size > limit)
      throw new UsageError(`${nameOf(file)} is larger than ${String(limit / 1_000_000)} MB: too large to read.`);
    chunks.push(chunk);
  }
  if (size === 0) throw new UsageError(`${nameOf(file)} is empty: there is nothing to read.`);
  return Buffer.concat(chunks);
}

/** All of it as text, in whatever encoding an editor wrote it; a byte order mark at its head is not part of it. */
export async function readText(face: Face, file: string | undefined): Promise<string> {
  return decodeText(await readWritten(face, file)).text;
}

/** All of something that somebody wrote: text, or the source of a message. What is neither is named, with what would do. */
export async function readWritten(face: Face, file: string | undefined): Promise<Uint8Array> {
  const bytes = await readWhole(face, file, LETTER_LIMIT);
  const kind = fileKind(bytes) ?? (isNoText(decodeText(bytes.subarray(0, SNIFFED)).text) ? 'no text' : null);
  if (kind !== null)
    throw new UsageError(
      `${nameOf(file)} is ${kind}, and cannot be read. Save what is in it as plain text, or copy it and paste it.`,
    );
  return bytes;
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'it is a link that leads back to itself',
};

function unreadable(file: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = WHY[code] ?? (error instanceof Error ? error.message : String(error));
  return new UsageError(`${file} cannot be read: ${why}.`);
}
