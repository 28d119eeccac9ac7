import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { textOption, word } from '../options.ts';
import { withOrganisation } from '../organisation-session.ts';
import { databaseUrl, ownFile } from '../session.ts';
import { several, sum } from '../text/numbers.ts';
import type { MovedView } from '../../service/move-profile.ts';

/** Copies the profile between its file and the organisation's database. */
export async function move(face: Face, words: Words, options: Readonly<Record<string, unknown>>): Promise<Exit> {
  const url = databaseUrl(face);
  if (url === null)
    throw new UsageError(
      'Say where the database is: AJAR_DATABASE_URL=postgres://user@host/name (in the environment, so that a password in it stays unseen).',
    );
  const own = { file: await ownFile(face) };
  const isIn = word(words, 0) === 'into-database';
  const member = textOption(options, 'member');
  const moved = await (member === undefined ? moveOwn(isIn, own, url) : moveMember(face, isIn, own, member));
  const rows = sum(moved.rows);
  if (face.options.json) await face.out.json(moved);
  else
    await face.out.line(
      `${several(rows, 'row')} copied from ${moved.from} to ${moved.to}, read again and compared: all the same.\n${moved.from} is as it was.`,
    );
  return EXIT.fine;
}

async function moveOwn(isIn: boolean, own: { readonly file: string }, url: string): Promise<MovedView> {
  const { moveProfile } = await import('../../service/move-profile.ts');
  return isIn ? moveProfile(own, { url }, () => undefined) : moveProfile({ url }, own, () => undefined);
}

async function moveMember(
  face: Face,
  isIn: boolean,
  own: { readonly file: string },
  member: string,
): Promise<MovedView> {
  return withOrganisation(face, (organisation) =>
    isIn ? organisation.moveIn(member, own, () => undefined) : organisation.moveOut(member, own, () => undefined),
  );
}
