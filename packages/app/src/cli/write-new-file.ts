import { writeFile } from 'node:fs/promises';

import { UsageError } from './errors.ts';

/** Writes a file that only the user may read. One that is there is replaced only with `force`. Throws `UsageError`. */
export async function writeNewFile(file: string, content: string | Uint8Array, force: boolean): Promise<void> {
  try {
    await writeFile(file, content, { flag: force ? 'w' : 'wx', mode: 0o600 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EEXIST')
      throw new UsageError(`${file} is there already. Replace it with --force, or choose another name.`);
    if (code === 'ENOENT') throw new UsageError(`${file} could not be written: its folder does not exist.`);
    throw new UsageError(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
