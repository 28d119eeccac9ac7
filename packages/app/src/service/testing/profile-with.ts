import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import type { Ajar } from '../ajar.ts';
import { openAjar } from '../open-ajar.ts';

/** A profile on a file of its own, in Berlin unless told otherwise, whose clock stands still until it is set. */
export interface Profile {
  readonly ajar: Ajar;
  /** Its store. */
  readonly file: string;
  /** More mail comes in. */
  readonly receive: (...letters: readonly string[]) => Promise<void>;
  readonly setClock: (iso: string) => void;
  /** Closes the profile and opens it again, as another start of the program does. */
  readonly reopened: () => Promise<Ajar>;
}

/** A profile that has read these messages (RFC 5322) at this moment; gone after the test. */
export async function profileWith(letters: readonly string[], at: string, zone = 'Europe/Berlin'): Promise<Profile> {
  const root = await mkdtemp(join(tmpdir(), 'ajar-service-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  let now = Date.parse(at);
  const open = (): Promise<Ajar> => openAjar({ store: { file: join(root, 'ajar.db') }, now: () => now, zone });
  let ajar = await open();
  onTestFinished(() => ajar[Symbol.asyncDispose]());
  let received = 0;
  const receive = async (...mail: readonly string[]): Promise<void> => {
    const paths = mail.map(() => join(root, `${String((received += 1))}.eml`));
    await Promise.all(mail.map((letter, index) => writeFile(paths[index] ?? '', letter)));
    await ajar.scan(paths, { me: ['tom@abara.example'] });
  };
  await receive(...letters);
  return {
    ajar,
    receive,
    file: join(root, 'ajar.db'),
    setClock: (iso) => {
      now = Date.parse(iso);
    },
    reopened: async () => {
      await ajar[Symbol.asyncDispose]();
      ajar = await open();
      return ajar;
    },
  };
}

/** A plain no to an application, sent by New York's clock. */
export function aNo(facts: { readonly id?: string; readonly date?: string; readonly text?: string } = {}): string {
  const { id = 'no-1', date = 'Wed, 25 Nov 2026 10:00:00 -0500', text = NO } = facts;
  return `From: Ann Lee <ann@${id}.example>\nTo: Tom Abara <tom@abara.example>\nSubject: Your application\nDate: ${date}\nMessage-ID: <${id}@harbour.example>\n\n${text}\n`;
}

const NO = `Dear Tom,

Thank you for your application for the role of harbour clerk. Unfortunately, we have decided to go with another candidate.

We wish you all the best.

Ann Lee
Harbour Office`;
