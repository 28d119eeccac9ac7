import { resolve } from 'node:path';

import type { Words } from '../command.ts';
import { demoMailbox } from '../demo-mailbox.ts';
import { UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, textOption } from '../options.ts';
import { DEMO_PROFILE, withAjar } from '../session.ts';
import { scanPaths } from './scan.ts';
import { serveUntilStopped } from './serve.ts';

/** The made-up mailbox in a profile of its own, whatever profile was named: it never meets the user's mail. */
export async function demo(face: Face, _words: Words, options: Readonly<Record<string, unknown>>): Promise<Exit> {
  const mailbox = findMailbox(textOption(options, 'mailbox'));
  const inDemo = { ...face, options: { ...face.options, profile: DEMO_PROFILE } };
  return withAjar(inDemo, async (ajar) => {
    if (flagOption(options, 'fresh')) await ajar.forget();
    await scanPaths(inDemo, ajar, [mailbox], []);
    return serveUntilStopped(inDemo, ajar, options);
  });
}

function findMailbox(told: string | undefined): string {
  if (told !== undefined) return resolve(told);
  const found = demoMailbox();
  if (found === null)
    throw new UsageError('The demo mailbox is not part of this installation. Name one with --mailbox FILE.');
  return found;
}
