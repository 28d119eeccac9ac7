import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { fileReader } from '../../packages/app/src/mailbox/read-bytes.ts';
import { splitMbox } from '../../packages/app/src/mailbox/split-mbox.ts';
import { runProcess } from './run-process.ts';

export interface Mailbox {
  readonly path: string;
  readonly bytes: number;
  readonly messages: number;
}

/** A made-up mailbox of that size (`100m`, `10g`); the same bytes each time. */
export function makeMailbox(folder: string, size: string): Mailbox {
  const path = join(folder, `${size}.mbox`);
  const script = fileURLToPath(new URL('../corpus.ts', import.meta.url));
  const words = [...process.execArgv, script, '--bytes', size, '--out', path];
  const { stdout } = runProcess({ program: process.execPath, words });
  const { bytes, messages } = JSON.parse(stdout) as { readonly bytes: number; readonly messages: number };
  return { path, bytes, messages };
}

/** The same messages as a Maildir, for programs that read nothing else. */
export async function asMaildir({ path }: Mailbox, folder: string): Promise<string> {
  const maildir = join(folder, 'maildir');
  for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(maildir, name), { recursive: true });
  await using file = await open(path, 'r');
  for await (const { raw, start } of splitMbox(fileReader(file, 0))) {
    const name = `${String(start)}.${createHash('sha256').update(raw).digest('hex').slice(0, 12)}.bench:2,S`;
    writeFileSync(join(maildir, 'cur', name), raw);
  }
  return maildir;
}
