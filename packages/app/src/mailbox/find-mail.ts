import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

import { explainEntryError } from './explain-error.ts';
import { isMaildir } from './maildir-source.ts';
import { sniffFile, type Sniffed } from './sniff.ts';

const MAX_DEPTH = 12;
const MAX_FILES = 200_000;
/** A file with mail in it that is smaller than this is read together with its neighbours, as one source. */
const SMALL_MBOX_BYTES = 256 * 1024;

/** What lies in a folder, sorted by how it is read. Paths are absolute. */
export interface Found {
  readonly mboxes: string[];
  readonly maildirs: string[];
  readonly archives: { readonly path: string; readonly kind: 'zip' | 'gzip' | 'tar' }[];
  /** Single messages and small mboxes. */
  readonly loose: string[];
  /** How many other files there are, by kind (`.pdf`), and places that could not be read, with the reason. */
  readonly others: Map<string, number>;
  readonly unreadable: { readonly path: string; readonly why: string }[];
}

/**
 * Looks for mail below a folder. Symbolic links are followed once each, so loops end; depth and number of
 * files are bounded. Never throws for what it meets on the way; throws when the folder itself cannot be read.
 */
export async function findMail(root: string): Promise<Found> {
  const search = new Search();
  await search.folder(root, 0);
  return search.found;
}

class Search {
  readonly found: Found = { mboxes: [], maildirs: [], archives: [], loose: [], others: new Map(), unreadable: [] };
  private readonly seen = new Set<string>();
  private files = 0;

  async folder(path: string, depth: number): Promise<void> {
    const real = await realpath(path);
    if (this.seen.has(real)) return;
    this.seen.add(real);
    const names = (await readdir(path)).toSorted();
    if (isMaildir(new Set(names)) && (await isFolder(join(path, 'cur')))) {
      this.found.maildirs.push(path);
      return;
    }
    for (const name of names) await this.entry(join(path, name), name, depth);
  }

  private async entry(path: string, name: string, depth: number): Promise<void> {
    try {
      const facts = await stat(path);
      if (facts.isDirectory()) {
        if (depth >= MAX_DEPTH)
          this.found.unreadable.push({ path, why: 'It lies too deep in the folder. Name it directly.' });
        else await this.folder(path, depth + 1);
      } else if (facts.isFile()) await this.file(path, name, facts.size);
      else this.other('special files');
    } catch (error) {
      this.found.unreadable.push({ path, why: explainEntryError(error) });
    }
  }

  private async file(path: string, name: string, size: number): Promise<void> {
    if (++this.files > MAX_FILES) {
      if (this.files === MAX_FILES + 1)
        this.found.unreadable.push({
          path,
          why: `There are more than ${MAX_FILES} files; the rest was not looked at.`,
        });
      return;
    }
    const kind = await sniffFile(path);
    if (kind === 'mbox' && size > SMALL_MBOX_BYTES) this.found.mboxes.push(path);
    else if (kind === 'mbox' || (kind === 'eml' && mayHoldMessage(name))) this.found.loose.push(path);
    else if (isArchiveOfMail(kind, name)) this.found.archives.push({ path, kind });
    else this.other(kindOf(kind, name));
  }

  private other(kind: string): void {
    this.found.others.set(kind, (this.found.others.get(kind) ?? 0) + 1);
  }
}

/** Files of other programs start with header-like lines, too: their names tell. */
function mayHoldMessage(name: string): boolean {
  return !/\.(?:ics|vcf|http|har|md|json|ya?ml|toml|conf|cfg|ini|log|html?|js|ts|py|c|h|msf|dat)$/i.test(name);
}

/** In a folder only archives that are named like Takeout's are opened; one named directly always is. */
function isArchiveOfMail(kind: Sniffed, name: string): kind is 'zip' | 'gzip' | 'tar' {
  if (kind === 'zip') return /\.zip$/i.test(name);
  if (kind === 'gzip') return /\.(?:tgz|tar\.gz)$/i.test(name);
  return kind === 'tar';
}

function kindOf(kind: Sniffed, name: string): string {
  if (kind === 'pst') return 'Outlook .pst';
  if (kind === 'empty') return 'empty';
  const extension = extname(name).toLowerCase();
  return /^\.[a-z0-9]{1,8}$/.test(extension) ? extension : 'other';
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}
