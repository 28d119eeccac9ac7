import { rename } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { openMaildir } from './maildir-source.ts';
import type { Skipped } from './mail-source.ts';
import { readMessageFiles } from './message-files.ts';
import { inPortions, type MessageFile } from './portions.ts';
import { letter } from './testing/letters.ts';
import { readAll } from './testing/read-all.ts';
import { folderWith } from './testing/temp-folder.ts';

interface Told {
  readonly texts: readonly string[];
  readonly positions: readonly string[];
  readonly skipped: readonly Skipped[];
  readonly gone: readonly string[];
}

function readThem(files: readonly MessageFile[]): Told {
  const told = { texts: [] as string[], positions: [] as string[], skipped: [] as Skipped[], gone: [] as string[] };
  const tell = {
    onSkip: (one: Skipped) => void told.skipped.push(one),
    onGone: (position: string) => void told.gone.push(position),
  };
  for (const { raw, position } of readMessageFiles(files, tell, { bytes: Buffer.alloc(0) })) {
    told.texts.push(Buffer.from(raw).toString('latin1'));
    told.positions.push(position);
  }
  return told;
}

describe('messages in files of their own', () => {
  it('are the same, in the same order, as when the Maildir is read from end to end', async () => {
    const names = Array.from({ length: 40 }, (_, at) => [`cur/${String(1000 + at)}.h:2,S`, letter(at)] as const);
    const source = await openMaildir(await folderWith(Object.fromEntries([...names, ['new/2.h', letter(77)]])));
    const { messages } = await readAll(source);
    const { texts, positions } = readThem((source.portions?.(undefined) ?? []).flat());
    expect(texts).toEqual(messages.map(({ raw }) => Buffer.from(raw).toString('latin1')));
    expect(positions).toEqual(messages.map(({ position }) => position));
    expect(source.portions?.(undefined).at(-1)?.at(-1)?.consumed).toBe(source.bytes);
    const middle = positions[20];
    expect(readThem((source.portions?.(middle) ?? []).flat()).positions).toEqual(positions.slice(21));
  });

  it('are told apart from those that are gone, empty, or may not be read', async () => {
    const root = await folderWith({
      'cur/1.h:2,': letter(1),
      'cur/2.h:2,': letter(2),
      'cur/3.h:2,': '',
      'new/4.h': letter(4),
    });
    const files = (await openMaildir(root)).portions?.(undefined).flat() ?? [];
    await rename(join(root, 'cur/1.h:2,'), join(root, 'cur/1.h:2,S'));
    const { texts, skipped, gone } = readThem([...files, { path: root, position: 'x', folder: '', consumed: 0 }]);
    expect(texts).toHaveLength(2);
    expect(gone).toEqual(['INBOX/1.h']);
    expect(skipped.map(({ why }) => why)).toEqual(['An empty file.', 'It is a folder, not a file.']);
  });
});

function filesOf(sizes: readonly number[]): readonly MessageFile[] {
  let consumed = 0;
  return sizes.map((size, at) => ({
    path: String(at),
    position: String(at),
    folder: '',
    consumed: (consumed += size),
  }));
}

describe('portions', () => {
  it('begin small, grow, and leave nothing out', () => {
    const all = filesOf(Array.from({ length: 900 }, () => 100_000));
    const portions = inPortions(all);
    expect(portions.flat()).toEqual(all);
    expect(portions.slice(0, 5).map(({ length }) => length)).toEqual([12, 21, 42, 84, 84]);
  });

  it('hold a bounded number of files, however small', () => {
    expect(inPortions(filesOf(Array.from({ length: 1100 }, () => 1))).map(({ length }) => length)).toEqual([
      500, 500, 100,
    ]);
    expect(inPortions([])).toEqual([]);
  });
});
