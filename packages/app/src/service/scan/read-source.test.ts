import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { openMbox } from '../../mailbox/mbox-source.ts';
import { contextOf, openProfile } from '../open-context.ts';
import { aNo } from '../testing/profile-with.ts';
import { openExaminer } from './examiner.ts';
import { readSource } from './read-source.ts';
import { ScanTally } from './scan-tally.ts';

const LUNCH =
  'From: Bea <bea@b.example>\nSubject: Lunch\nMessage-ID: <lunch@b.example>\n\nShall we have lunch on Monday?\n';
const asMbox = (letters: readonly string[]): string =>
  letters.map((letter) => `From a@b.example Mon Jan  5 10:00:00 2026\n${letter}\n`).join('');

async function readMbox(letters: readonly string[]): Promise<readonly number[]> {
  const root = await mkdtemp(join(tmpdir(), 'ajar-read-source-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await writeFile(join(root, 'inbox.mbox'), asMbox(letters));
  const opened = await openProfile({ store: { file: join(root, 'ajar.db') } });
  onTestFinished(() => opened.store[Symbol.asyncDispose]());
  await using examiner = openExaminer(0, []);
  const stored: number[] = [];
  const complete = await readSource(contextOf({}, opened), await openMbox(join(root, 'inbox.mbox')), examiner, {
    tally: new ScanTally(null, [], undefined),
    signal: undefined,
    onFirstNo: async () => {
      stored.push((await opened.store.read((reader) => reader.messagesWithVerdict(['rejection']))).length);
    },
  });
  expect(complete).toBe(true);
  return stored;
}

test('tells of the first no once it is stored, and of no other', { timeout: 30_000 }, async () => {
  expect(await readMbox([LUNCH, aNo(), aNo({ id: 'no-2' })])).toEqual([2]);
});

test('tells of nothing where there is none', { timeout: 30_000 }, async () => {
  expect(await readMbox([LUNCH])).toEqual([]);
});
