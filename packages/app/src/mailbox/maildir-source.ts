import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { errorCode, explainEntryError } from './explain-error.ts';
import type { MailSource, RawMessage } from './mail-source.ts';
import { readMessageFile } from './read-message-file.ts';
import { hash, sourceId } from './source-id.ts';
import type { ReadMemory } from './split-mbox.ts';

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
    open: (options) => readEntries(entries, options, new Whereabouts(path, listed)),
    fetch: (positions) => fetchEntries(new Whereabouts(path, listed), positions),
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

const AT_ONCE = 500;

async function listPart(path: string, folder: string): Promise<Entry[]> {
  const names = await readdir(path).catch(() => []);
  const entries: Entry[] = [];
  for (const [at, name] of names.entries()) {
    if (name.startsWith('.')) continue;
    // Asking at once takes a tenth of asking and waiting; between many, others of this thread have their turn.
    if (at % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const file = join(path, name);
    entries.push({ position: `${folder}/${uniqueName(name)}`, path: file, folder, size: sizeOf(file, name) });
  }
  return entries;
}

/** The name without its flags: `1700000000.M1P2.host:2,S`, with another sign where files must not hold a colon. */
function uniqueName(name: string): string {
  return name.replace(/[:;!]2,[A-Za-z]*$/, '');
}

/** Dovecot writes the size into the name; else the file system knows. */
function sizeOf(file: string, name: string): number {
  const written = /,S=(\d{1,12})/.exec(name);
  if (written !== null) return Number(written[1]);
  try {
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

/** Often enough for a mailbox that is worked in meanwhile, and no endless listing of one that is emptied. */
const MOST_LISTINGS = 20;

/**
 * Where messages lie by now. One that was read or moved to `cur` since it was listed has a new name; then all is listed
 * again, once for all that were renamed by that time.
 */
class Whereabouts {
  #listings = 0;
  readonly #path: string;
  readonly #listed: Map<string, Entry>;

  constructor(path: string, listed: Map<string, Entry>) {
    this.#path = path;
    this.#listed = listed;
  }

  /** Undefined when it was not there at the last listing. */
  async of(position: string): Promise<Entry | undefined> {
    const entry = this.#listed.get(position);
    return entry === undefined && this.#listings === 0 ? this.#again(position) : entry;
  }

  /** Where it lies now that it is not there any more; undefined when it is nowhere. */
  async insteadOf({ position, path }: Entry): Promise<Entry | undefined> {
    const found = await this.#again(position);
    return found?.path === path ? undefined : found;
  }

  async #again(position: string): Promise<Entry | undefined> {
    if (this.#listings++ >= MOST_LISTINGS) return undefined;
    const entries = await listMaildir(this.#path);
    this.#listed.clear();
    for (const entry of entries) this.#listed.set(entry.position, entry);
    return this.#listed.get(position);
  }
}

/** A message that has another name by now is read all the same: the list of messages stays the same, so no later scan would read it. */
async function readEntry(
  position: string,
  whereabouts: Whereabouts,
  memory: ReadMemory,
): Promise<ReturnType<typeof readMessageFile>> {
  const entry = await whereabouts.of(position);
  if (entry === undefined) throw Object.assign(new Error('It is gone.'), { code: 'ENOENT' });
  try {
    return readMessageFile(entry.path, memory);
  } catch (error) {
    const instead = errorCode(error) === 'ENOENT' ? await whereabouts.insteadOf(entry) : undefined;
    if (instead === undefined) throw error;
    return readMessageFile(instead.path, memory);
  }
}

async function* readEntries(
  entries: readonly Entry[],
  options: Parameters<MailSource['open']>[0],
  whereabouts: Whereabouts,
): AsyncGenerator<RawMessage> {
  const memory: ReadMemory = { bytes: Buffer.alloc(0) };
  let consumed = 0;
  for (const entry of entries) {
    if (options.signal?.aborted === true) return;
    consumed += entry.size;
    if (options.after !== undefined && entry.position <= options.after) continue;
    try {
      const { raw, size } = await readEntry(entry.position, whereabouts, memory);
      if (raw.length > 0) yield { raw, size, position: entry.position, folder: entry.folder, consumed };
      else options.onSkip({ where: entry.path, why: 'An empty file.' });
    } catch (error) {
      options.onSkip({ where: entry.path, why: explainEntryError(error) });
    }
  }
}

/** One look each: noes are linked a few messages at a time, and a Maildir may hold a million. */
async function* fetchEntries(whereabouts: Whereabouts, positions: ReadonlySet<string>): AsyncGenerator<RawMessage> {
  for (const position of positions) {
    const entry = await whereabouts.of(position);
    if (entry !== undefined) yield* readEntries([entry], QUIETLY, whereabouts);
  }
}

const QUIETLY = { onSkip: (): void => undefined };
