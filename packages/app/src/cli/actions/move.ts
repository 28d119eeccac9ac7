import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { word } from '../options.ts';
import { databaseUrl, ownFile } from '../session.ts';
import { several } from '../text/numbers.ts';

/** Copies the profile between its file and the organisation's database. */
export async function move(face: Face, words: Words): Promise<Exit> {
  const url = databaseUrl(face);
  if (url === null)
    throw new UsageError(
      'Say where the database is: AJAR_DATABASE_URL=postgres://user@host/name (in the environment, so that a password in it stays unseen).',
    );
  const own = { file: await ownFile(face) };
  const [from, to] = word(words, 0) === 'into-database' ? [own, { url }] : [{ url }, own];
  const { moveProfile } = await import('../../service/move-profile.ts');
  const moved = await moveProfile(from, to, () => undefined);
  const rows = Object.values(moved.rows).reduce((sum, count) => sum + count, 0);
  if (face.options.json) await face.out.json(moved);
  else
    await face.out.line(
      `${several(rows, 'row')} copied from ${moved.from} to ${moved.to}, read again and compared: all the same.\n${moved.from} is as it was.`,
    );
  return EXIT.fine;
}
