import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeFolders } from './make-folders.ts';

let place: string;
beforeAll(async () => (place = await mkdtemp(join(tmpdir(), 'ajar-folders-'))));
afterAll(() => rm(place, { recursive: true }));

test('all that is missing is made, for the user alone, and what is there stays', async () => {
  const folder = join(place, 'a', 'b', 'c');
  await makeFolders(folder);
  await makeFolders(folder);
  const { mode } = await stat(folder);
  expect((mode & 0o777).toString(8)).toBe('700');
});

test('a file in the way is said', async () => {
  await writeFile(join(place, 'file'), '');
  await expect(makeFolders(join(place, 'file'))).rejects.toThrow('EEXIST');
  await expect(makeFolders(join(place, 'file', 'below'))).rejects.toThrow('ENOTDIR');
});

test.skipIf(!existsSync('/proc/self'))('a place that takes no folder ends the trying', async () => {
  await expect(makeFolders('/proc/ajar/default')).rejects.toThrow('ENOENT');
});
