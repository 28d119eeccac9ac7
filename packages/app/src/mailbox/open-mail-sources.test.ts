import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { openLooseFiles } from './loose-source.ts';
import type { Skipped } from './mail-source.ts';
import { openMailSources } from './open-mail-sources.ts';
import { tarOf, tgzOf, zipOf } from './testing/archives.ts';
import { inMbox, letter, mbox } from './testing/letters.ts';
import { fetchAll, readAll, subjects } from './testing/read-all.ts';
import { folderWith } from './testing/temp-folder.ts';

async function readPath(path: string): Promise<{ subjects: string[]; skipped: string[]; kinds: string[] }> {
  const { sources, skipped } = await openMailSources([path]);
  const all = {
    subjects: [] as string[],
    skipped: skipped.map((each) => each.why),
    kinds: sources.map((each) => each.kind),
  };
  for (const source of sources) {
    const read = await readAll(source);
    all.subjects.push(...subjects(read.messages));
    all.skipped.push(...read.skipped.map((each) => each.why));
  }
  return all;
}

const TAKEOUT = {
  'Takeout/Mail/All mail.mbox': mbox(3),
  'Takeout/archive_browser.html': '<html></html>',
  'Takeout/Mail/one.eml': letter(9),
};

describe('openMailSources', () => {
  it('knows mbox and message files by content, whatever their names', async () => {
    const root = await folderWith({ whatever: mbox(2), 'note.txt': letter(7) });
    expect(await readPath(join(root, 'whatever'))).toEqual({
      subjects: ['Letter 0', 'Letter 1'],
      skipped: [],
      kinds: ['mbox'],
    });
    expect(await readPath(join(root, 'note.txt'))).toEqual({ subjects: ['Letter 7'], skipped: [], kinds: ['eml'] });
  });

  it('reads a folder of everything and says what it passed over, by kind', async () => {
    const root = await folderWith({
      'big.mbox': mbox(4000),
      'a/one.eml': letter(1),
      'a/two.eml': letter(2),
      'b/small': inMbox(3),
      'b/picture.png': 'PNG',
      'b/second.png': 'PNG',
      'b/list.txt': 'milk\nbread\n',
      'Maildir/cur/1.host:2,S': letter(4),
      'Maildir/new/2.host': letter(5),
      'Maildir/tmp/3.host': letter(6),
    });
    const { sources, skipped } = await openMailSources([root]);
    expect(sources.map((each) => each.kind)).toEqual(['maildir', 'mbox', 'eml']);
    expect(skipped).toEqual([{ where: root, why: '3 files in the folder are not mail (2 .png, 1 .txt).' }]);
    const loose = sources[2];
    const read = loose === undefined ? [] : (await readAll(loose)).messages;
    expect(subjects(read)).toEqual(['Letter 1', 'Letter 2', 'Letter 3']);
    const after = read[1]?.position ?? '';
    expect(loose && subjects((await readAll(loose, { after })).messages)).toEqual(['Letter 3']);
    expect(loose && subjects(await fetchAll(loose, [read[2]?.position ?? '', after]))).toEqual([
      'Letter 2',
      'Letter 3',
    ]);
  });

  it.each([
    ['a missing path', {}, 'nowhere', 'It is not there'],
    ['an empty file', { file: '' }, 'file', 'The file is empty'],
    ['a file that is no mail', { file: 'Shopping: milk\nand bread' }, 'file', 'It is not mail'],
    ['an Outlook data file', { file: '!BDN....' }, 'file', 'readpst'],
    ['a folder without mail', { 'folder/a.pdf': 'x' }, 'folder', 'There is no mail in this folder (found: 1 .pdf)'],
  ])('says what is wrong with %s', async (_, files, name, why) => {
    const root = await folderWith(files);
    const { sources, skipped } = await openMailSources([join(root, name)]);
    expect(sources).toEqual([]);
    expect(skipped.map((each) => each.why)).toEqual([expect.stringContaining(why)]);
  });

  it('reads what is left when files go while a folder is listed or read', async () => {
    const root = await folderWith({ 'a.eml': letter(1), 'b.eml': letter(2), 'c.eml': letter(3) });
    await symlink(join(root, 'nowhere'), join(root, 'd.eml'));
    const listed = ['a.eml', 'b.eml', 'c.eml'].map((name) => join(root, name));
    await rm(join(root, 'a.eml'));
    const skipped: Skipped[] = [];
    const source = await openLooseFiles(root, listed, (one) => skipped.push(one));
    await rm(join(root, 'b.eml'));
    const read = await readAll(source);
    expect(subjects(read.messages)).toEqual(['Letter 3']);
    const gone = expect.stringContaining('It is gone');
    expect([...skipped, ...read.skipped]).toEqual([
      { where: join(root, 'a.eml'), why: gone },
      { where: join(root, 'b.eml'), why: gone },
    ]);
    const again = await openMailSources([root]);
    expect(again.sources).toHaveLength(1);
    expect(again.skipped).toEqual([{ where: join(root, 'd.eml'), why: gone }]);
  });

  it('takes a small mbox for the folder that it is named after', async () => {
    const root = await folderWith({
      'Mail/Sent.mbox': mbox(1),
      'Mail/Sent/1700.host': inMbox(1),
      'Mail/a.eml': letter(2),
    });
    const [source] = (await openMailSources([root])).sources;
    const { messages } = source === undefined ? { messages: [] } : await readAll(source);
    expect(messages.map(({ folder }) => folder)).toEqual(['Sent', 'Sent', 'Mail']);
  });

  it('says that an empty folder is empty, and opens a place named twice once', async () => {
    const root = await folderWith({ 'x/mail': mbox(1) });
    await mkdir(join(root, 'empty'));
    expect((await openMailSources([join(root, 'empty')])).skipped.map((each) => each.why)).toEqual([
      'The folder is empty.',
    ]);
    expect((await openMailSources([join(root, 'x/mail'), join(root, 'x', '.', 'mail')])).sources).toHaveLength(1);
  });

  it('is not caught in a loop of links', async () => {
    const root = await folderWith({ 'a/one.eml': letter(1) });
    await symlink(root, join(root, 'a/up'));
    await symlink(join(root, 'a/self'), join(root, 'a/self'));
    const { subjects: found, skipped } = await readPath(root);
    expect(found).toEqual(['Letter 1']);
    expect(skipped).toEqual(['It is a link that leads back to itself.']);
  });

  it.each([
    ['a zip', 'takeout.zip', 'takeout-zip', () => Promise.resolve(zipOf(TAKEOUT))],
    ['a tgz', 'takeout.tgz', 'takeout-tgz', () => tgzOf(TAKEOUT)],
    ['a tar', 'takeout.tar', 'takeout-tgz', () => tarOf(TAKEOUT)],
  ])('streams %s: reads, reads on and fetches', async (_, name, kind, make) => {
    const root = await folderWith({ [name]: await make() });
    const { sources } = await openMailSources([join(root, name)]);
    const [source] = sources;
    expect(source?.kind).toBe(kind);
    if (source === undefined) return;
    const { messages, skipped } = await readAll(source);
    expect(subjects(messages)).toEqual(['Letter 0', 'Letter 1', 'Letter 2', 'Letter 9']);
    expect(messages.map((each) => each.folder)).toEqual(['All mail', 'All mail', 'All mail', 'Mail']);
    expect(skipped.map((each) => each.why)).toEqual(['1 file in the archive is not mail.']);
    const positions = messages.map((each) => each.position);
    expect(positions).toEqual(positions.toSorted());
    expect(subjects((await readAll(source, { after: positions[1] ?? '' })).messages)).toEqual(['Letter 2', 'Letter 9']);
    expect(subjects(await fetchAll(source, [positions[3] ?? '', positions[0] ?? '']))).toEqual([
      'Letter 0',
      'Letter 9',
    ]);
    expect(messages.every((each) => each.consumed <= source.bytes)).toBe(true);
  });

  it.each([
    ['zip', 'x.zip', () => Promise.resolve(zipOf(TAKEOUT))],
    ['tgz', 'x.tgz', () => tgzOf(TAKEOUT)],
  ])('says that a %s is cut short', async (_, name, make) => {
    const whole = await make();
    const root = await folderWith({ [name]: whole.subarray(0, whole.length - 60) });
    const { skipped } = await readPath(join(root, name));
    expect(skipped).toEqual([expect.stringContaining('damaged or cut short')]);
  });

  it('says that an archive holds no mail', async () => {
    const root = await folderWith({ 'x.zip': zipOf({ 'a.txt': 'x' }), 'y.tgz': await tgzOf({ 'a.mbox': 'no mail' }) });
    expect((await readPath(join(root, 'x.zip'))).skipped).toEqual(['There is no .mbox or .eml file in this archive.']);
    expect((await readPath(join(root, 'y.tgz'))).skipped).toEqual([
      'It has the name of a mail file, but there is no mail in it.',
    ]);
  });

  it('reads Maildir++ folders and finds a message again after its flags changed', async () => {
    const root = await folderWith({
      'cur/1.h:2,': letter(1),
      'new/2.h': letter(2),
      '.Sent.2026/cur/3.h:2,S': letter(3),
      '.Sent.2026/new/.keep': '',
    });
    const [source] = (await openMailSources([root])).sources;
    if (source === undefined) throw new Error('no source');
    const { messages } = await readAll(source);
    expect(messages.map((each) => each.folder)).toEqual(['INBOX', 'INBOX', 'Sent/2026']);
    await rename(join(root, 'cur/1.h:2,'), join(root, 'cur/1.h:2,RS'));
    expect(subjects(await fetchAll(source, [messages[0]?.position ?? '']))).toEqual(['Letter 1']);
    await rename(join(root, 'new/2.h'), join(root, 'cur/2.h:2,S'));
    const everywhere = [...messages.map((each) => each.position), 'INBOX/gone.h'];
    expect(subjects(await fetchAll(source, everywhere)).toSorted()).toEqual(['Letter 1', 'Letter 2', 'Letter 3']);
    const moved = await readAll(source);
    expect([subjects(moved.messages), moved.skipped]).toEqual([['Letter 1', 'Letter 2', 'Letter 3'], []]);
    await rm(join(root, 'cur/2.h:2,S'));
    const left = await readAll(source);
    expect(subjects(left.messages)).toEqual(['Letter 1', 'Letter 3']);
    expect(left.skipped.map(({ why }) => why)).toEqual([expect.stringContaining('It is gone')]);
    await writeFile(join(root, 'new/0.h'), letter(0));
    expect((await openMailSources([root])).sources[0]?.fingerprint).not.toBe(source.fingerprint);
  });
});
