import { rename } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { openMaildir } from '../../mailbox/maildir-source.ts';
import { letter } from '../../mailbox/testing/letters.ts';
import { folderWith } from '../../mailbox/testing/temp-folder.ts';
import { contextOf, openProfile } from '../open-context.ts';
import { openExaminer } from './examiner.ts';
import { readSource } from './read-source.ts';
import { ScanTally } from './scan-tally.ts';

it('reads files of a Maildir that were renamed since they were listed, in their places, and says which are gone', async () => {
  const names = ['cur/1.h:2,', 'cur/2.h:2,', 'cur/3.h:2,', 'new/4.h'];
  const root = await folderWith(Object.fromEntries(names.map((name, at) => [name, letter(at + 1)])));
  const source = await openMaildir(root);
  await rename(join(root, 'cur/1.h:2,'), join(root, 'cur/1.h:2,S'));
  await rename(join(root, 'new/4.h'), join(root, 'cur/4.h:2,RS'));
  await rename(join(root, 'cur/3.h:2,'), join(root, 'elsewhere'));
  const options = { store: { file: join(root, 'ajar.db') } };
  const opened = await openProfile(options);
  await using store = opened.store;
  await using examiner = openExaminer(source.bytes, []);
  const tally = new ScanTally(source.bytes, [], undefined);
  expect(await readSource(contextOf({}, opened), source, examiner, tally, undefined)).toBe(true);
  const { rows, state } = await store.read(async (reader) => ({
    rows: await reader.messagePage('', 10),
    state: await reader.scanState(source.id),
  }));
  expect(rows.map(({ position }) => position).toSorted()).toEqual(['INBOX/1.h', 'INBOX/2.h', 'INBOX/4.h']);
  expect(state?.position).toBe('INBOX/4.h');
  expect(tally.skipped()).toMatchObject([{ count: 1, why: expect.stringContaining('It is gone') }]);
  expect(tally.read).toBe(3);
});
