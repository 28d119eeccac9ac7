import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import type { Ajar } from '../ajar.ts';

/** What a no in these tests says. */
export const LIGHTHOUSE = 'Dear Tom,\n\nUnfortunately we chose somebody from the lighthouse.\n\nAnn Lee';

/** An empty folder, gone after the test. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'ajar-organisation-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** Reads these letters, as mail that lies in files. */
export async function read(ajar: Ajar, ...letters: readonly string[]): Promise<void> {
  const at = await folder();
  const paths = letters.map((_, index) => join(at, `${String(index)}.eml`));
  await Promise.all(letters.map((letter, index) => writeFile(paths[index] ?? '', letter)));
  await ajar.scan(paths, { me: ['tom@abara.example'] });
}

/** The id of the first no in the list. */
export async function only(ajar: Ajar): Promise<string> {
  return (await ajar.list())[0]?.id ?? '';
}
