import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { explainReadError } from './explain-error.ts';
import { findMail, type Found } from './find-mail.ts';
import { openLooseFiles } from './loose-source.ts';
import type { MailSource, Skipped } from './mail-source.ts';
import { openMaildir } from './maildir-source.ts';
import { openMbox } from './mbox-source.ts';
import { sniffFile, type Sniffed } from './sniff.ts';
import { openTar } from './tar-source.ts';
import { openZip } from './zip-source.ts';

export interface OpenedSources {
  readonly sources: MailSource[];
  readonly skipped: Skipped[];
}

/**
 * Opens what is at these paths: mbox files (by content, whatever the name), Maildirs, .eml files, Takeout archives
 * (.zip, .tgz, .tar), and folders of any of these. Nothing is written and nothing is unpacked. What is missing,
 * unreadable or no mail is a sentence in `skipped`. A place named twice is opened once.
 */
export async function openMailSources(paths: readonly string[]): Promise<OpenedSources> {
  const sources = new Map<string, MailSource>();
  const skipped: Skipped[] = [];
  for (const each of paths) {
    const path = resolve(each);
    try {
      const opened = (await stat(path)).isDirectory() ? await openFolder(path, skipped) : await openFile(path, skipped);
      for (const source of opened) if (!sources.has(source.id)) sources.set(source.id, source);
    } catch (error) {
      skipped.push({ where: path, why: explainReadError(error) });
    }
  }
  return { sources: [...sources.values()], skipped };
}

async function openFile(path: string, skipped: Skipped[]): Promise<readonly MailSource[]> {
  const kind = await sniffFile(path);
  if (kind === 'mbox') return [await openMbox(path)];
  if (kind === 'eml') return [await openLooseFiles(path, [path], (one) => skipped.push(one))];
  if (kind === 'zip') return [await openZip(path)];
  if (kind === 'gzip' || kind === 'tar') return [await openTar(path, kind === 'gzip')];
  skipped.push({ where: path, why: notMail(kind) });
  return [];
}

function notMail(kind: Sniffed): string {
  if (kind === 'empty') return 'The file is empty.';
  if (kind === 'pst')
    return 'It is an Outlook data file. Turn it into mbox files first (`readpst -r -o FOLDER FILE`) and scan that folder.';
  return 'It is not mail: neither an mbox nor a message, a Maildir or an archive of them.';
}

async function openFolder(path: string, skipped: Skipped[]): Promise<readonly MailSource[]> {
  const found = await findMail(path);
  const sources: MailSource[] = [];
  const add = async (at: string, open: () => Promise<MailSource>): Promise<void> => {
    try {
      sources.push(await open());
    } catch (error) {
      skipped.push({ where: at, why: explainReadError(error) });
    }
  };
  for (const maildir of found.maildirs) await add(maildir, () => openMaildir(maildir));
  for (const mbox of found.mboxes) await add(mbox, () => openMbox(mbox));
  for (const { path: at, kind } of found.archives)
    await add(at, () => (kind === 'zip' ? openZip(at) : openTar(at, kind === 'gzip')));
  if (found.loose.length > 0) await add(path, () => openLooseFiles(path, found.loose, (one) => skipped.push(one)));
  report(path, found, sources.length, skipped);
  return sources;
}

function report(path: string, found: Found, opened: number, skipped: Skipped[]): void {
  for (const each of found.unreadable) skipped.push({ where: each.path, why: each.why });
  const others = [...found.others].toSorted((a, b) => b[1] - a[1]);
  const count = others.reduce((sum, [, number]) => sum + number, 0);
  const kinds = others.slice(0, 6).map(([kind, number]) => `${number} ${kind}`);
  const more = others.length > 6 ? ' and more' : '';
  const list = `${kinds.join(', ')}${more}`;
  if (opened === 0 && found.unreadable.length === 0) {
    skipped.push({
      where: path,
      why: count === 0 ? 'The folder is empty.' : `There is no mail in this folder (found: ${list}).`,
    });
  } else if (count > 0) {
    skipped.push({
      where: path,
      why: `${count === 1 ? '1 file in the folder is' : `${count} files in the folder are`} not mail (${list}).`,
    });
  }
}
