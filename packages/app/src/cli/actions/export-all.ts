import { createWriteStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { makeFolders } from '../make-folders.ts';
import { flagOption, textOption } from '../options.ts';
import { withAjar } from '../session.ts';

type Options = Readonly<Record<string, unknown>>;

/** Letters are private: what is written is for its owner alone. */
const PRIVATE = 0o600;

export async function exportAll(face: Face, _words: Words, options: Options): Promise<Exit> {
  const out = textOption(options, 'out');
  if (out === undefined) throw new UsageError('Say where to: --out FOLDER, or --out FILE.zip');
  const force = flagOption(options, 'force');
  const written = await withAjar(face, async (ajar) => {
    if (out.toLowerCase().endsWith('.zip')) {
      await write(out, ajar.exportZip(), force);
      return [out];
    }
    await makeFolder(out, force);
    const paths: string[] = [];
    for await (const file of ajar.exportAll()) {
      const path = join(out, file.name);
      await write(path, file.content(), force);
      paths.push(path);
    }
    return paths;
  });
  if (face.options.json) await face.out.json({ files: written });
  else await face.out.line(written.join('\n'));
  await face.err.line('Everything is in there, and everything is still here. README.txt says what is what.');
  return EXIT.fine;
}

async function makeFolder(folder: string, force: boolean): Promise<void> {
  try {
    await makeFolders(folder);
    if (!force && (await readdir(folder)).length > 0)
      throw new UsageError(`${folder} is not empty. Name a new folder, or write into this one with --force.`);
  } catch (error) {
    throw error instanceof UsageError ? error : unwritable(folder, error);
  }
}

/** A file that could not be written to its end is taken away again. */
async function write(path: string, content: AsyncIterable<Uint8Array>, force: boolean): Promise<void> {
  const file = createWriteStream(path, { flags: force ? 'w' : 'wx', mode: PRIVATE });
  try {
    await pipeline(Readable.from(content, { objectMode: false }), file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST')
      throw new UsageError(`${path} is there already. Replace it with --force, or choose another name with --out.`);
    await rm(path, { force: true });
    throw codeOf(error) === '' ? error : unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): UsageError {
  if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOTDIR')
    return new UsageError(`${path} is a file, or lies in one. Name a folder, or a file that ends in .zip.`);
  if (codeOf(error) === 'ENOENT') return new UsageError(`${path} could not be written: its folder does not exist.`);
  return new UsageError(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
}

/** Of the file system; our own errors have words for codes. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^E[A-Z]{2,20}$/u.test(code) ? code : '';
}
