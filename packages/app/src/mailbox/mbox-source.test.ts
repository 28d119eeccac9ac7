import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { AjarError } from '../service/ajar-error.ts';
import { openMbox } from './mbox-source.ts';
import { inMbox, mbox } from './testing/letters.ts';
import { fetchAll, readAll, subjects } from './testing/read-all.ts';
import { folderWith } from './testing/temp-folder.ts';

describe('openMbox', () => {
  it('reads, reads on from a position, and fetches by position', async () => {
    const source = await openMbox(join(await folderWith({ 'Sent.mbox': mbox(5) }), 'Sent.mbox'));
    const { messages, skipped } = await readAll(source);
    expect(subjects(messages)).toEqual(['Letter 0', 'Letter 1', 'Letter 2', 'Letter 3', 'Letter 4']);
    expect(skipped).toEqual([]);
    expect(messages.map((each) => each.folder)).toEqual(Array.from({ length: 5 }, () => 'Sent'));
    expect(messages.at(-1)?.consumed).toBe(source.bytes);
    const positions = messages.map((each) => each.position);
    expect(positions).toEqual(positions.toSorted());
    const third = positions[2] ?? '';
    expect(subjects((await readAll(source, { after: third })).messages)).toEqual(['Letter 3', 'Letter 4']);
    expect(subjects(await fetchAll(source, [positions[4] ?? '', third]))).toEqual(['Letter 2', 'Letter 4']);
  });

  it('keeps its fingerprint when mail is appended, and only the new mail is read on', async () => {
    const path = join(await folderWith({ inbox: mbox(600) }), 'inbox');
    const before = await openMbox(path);
    const last = (await readAll(before)).messages.at(-1)?.position ?? '';
    await appendFile(path, inMbox(700));
    const after = await openMbox(path);
    expect(after).toMatchObject({ id: before.id, fingerprint: before.fingerprint });
    expect(subjects((await readAll(after, { after: last })).messages)).toEqual(['Letter 700']);
    await writeFile(path, inMbox(9) + mbox(600));
    expect((await openMbox(path)).fingerprint).not.toBe(before.fingerprint);
  });

  it('starts again when the position no longer is a message', async () => {
    const path = join(await folderWith({ inbox: mbox(3) }), 'inbox');
    expect((await readAll(await openMbox(path), { after: '0000000000000017' })).messages).toHaveLength(3);
    expect((await readAll(await openMbox(path), { after: 'nonsense' })).messages).toHaveLength(3);
  });

  it('stops at a signal', async () => {
    const source = await openMbox(join(await folderWith({ inbox: mbox(3) }), 'inbox'));
    expect((await readAll(source, { signal: AbortSignal.abort() })).messages).toEqual([]);
  });

  it('says so when the file is gone', async () => {
    const path = join(await folderWith({ inbox: mbox(3) }), 'inbox');
    const source = await openMbox(path);
    await rm(path);
    expect((await readAll(source)).skipped).toEqual([
      { where: path, why: expect.stringContaining('It is not there') as string },
    ]);
    await expect(fetchAll(source, ['0000000000000000'])).rejects.toThrow(AjarError);
  });
});
