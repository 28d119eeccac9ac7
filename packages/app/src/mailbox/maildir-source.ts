import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { explainReadError } from './explain-error.ts';
import type { MailSource, RawMessage } from './mail-source.ts';
import { readMessageFile } from './read-message-file.ts';
import { hash, sourceId } from './source-id.ts';

/** One message file. `position` is folder and unique name: flags, which change, are no part of it. */
interface Entry {
  readonly position: string;
  readonly path: string;
  readonly folder: string;
  readonly size: number;
}

/** Whether a folder is a Maildir: it has cur and new (tmp gets lost in copies). */
export function isMaildir(names: ReadonlySet<string>): boolean {
  return names.has('cur') && (names.has('new') || names.has('tmp'));
}

/**
 * A Maildir with its Maildir++ folders (`.Sent`, `.Archive.2026`). New mail may sort before what was read, so the
 * fingerprint covers the list of messages: any change means reading again, and known messages add nothing.
 */
export async function openMaildir(path: string): Promise<MailSource> {
  const entries = await listMaildir(path);
  const listed = new Map(entries.map((entry) => [entry.position, entry]));
  let bytes = 0;
  for (const entry of entries) bytes += entry.size;
  return {
    id: sourceId('maildir', path),
    path,
    kind: 'maildir',
    bytes,
    fingerprint: hash(entries.map((entry) => entry.position).join('\n')),
    open: (options) => readEntries(entries, options),
    fetch: (positions) => fetchEntries(path, listed, positions),
  };
}

async function listMaildir(path: string): Promise<readonly Entry[]> {
  const names = (await readdir(path)).filter((name) => name.startsWith('.') && name.length > 2);
  const folders = [
    { path, folder: 'INBOX' },
    ...names.map((name) => ({ path: join(path, name), folder: name.slice(1).replaceAll('.', '/') })),
  ];
  const entries: Entry[] = [];
  for (const { path: at, folder } of folders) {
    for (const part of ['cur', 'new']) entries.push(...(await listPart(join(at, part), folder)));
  }
  return entries.toSorted((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0));
}

async function listPart(path: string, folder: string): Promise<Entry[]> {
  const names = await readdir(path).catch(() => []);
  const entries: Entry[] = [];
  for (const name of names) {
    if (name.startsWith('.')) continue;
    const file = join(path, name);
    entries.push({ position: `${folder}/${uniqueName(name)}`, path: file, folder, size: await sizeOf(file, name) });
  }
  return entries;
}

/** The name without its flags: `1700000000.M1P2.host:2,S`, with another sign where files must not hold a colon. */
function uniqueName(name: string): string {
  return name.replace(/[:;!]2,[A-Za-z]*$/, '');
}

/** Dovecot writes the size into the name; else the file system knows. */
async function sizeOf(file: string, name: string): Promise<number> {
  const written = /,S=(\d{1,12})/.exec(name);
  if (written !== null) return Number(written[1]);
  return (await stat(file).catch(() => null))?.size ?? 0;
}

async function* readEntries(
  entries: readonly Entry[],
  options: Parameters<MailSource['open']>[0],
): AsyncGenerator<RawMessage> {
  let consumed = 0;
  for (const entry of entries) {
    if (options.signal?.aborted === true) return;
    consumed += entry.size;
    if (options.after !== undefined && entry.position <= options.after) continue;
    try {
      const { raw, size } = await readMessageFile(entry.path);
      if (raw.length > 0) yield { raw, size, position: entry.position, folder: entry.folder, consumed };
      else options.onSkip({ where: entry.path, why: 'An empty file.' });
    } catch (error) {
      options.onSkip({ where: entry.path, why: explainReadError(error) });
    }
  }
}

/**
 * From where they were listed, one look each: noes are linked a few messages at a time, and a Maildir may hold a million. A message that was read or
 * moved to another folder's `cur` since has a new path, and then all is listed again.
 */
async function* fetchEntries(
  path: string,
  listed: Map<string, Entry>,
  positions: ReadonlySet<string>,
): AsyncGenerator<RawMessage> {
  const moved: string[] = [];
  for (const position of positions) {
    const entry = listed.get(position);
    let found = false;
    for await (const raw of readEntries(entry === undefined ? [] : [entry], QUIETLY)) {
      found = true;
      yield raw;
    }
    if (!found) moved.push(position);
  }
  if (moved.length === 0) return;
  for (const entry of await listMaildir(path)) listed.set(entry.position, entry);
  const again = moved.map((position) => listed.get(position)).filter((entry) => entry !== undefined);
  yield* readEntries(again, QUIETLY);
}

const QUIETLY = { onSkip: (): void => undefined };
