import type { RestoredView } from '../../service/organisation/after-restore.ts';
import type { Erased } from '../../service/organisation/erased.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { readText } from '../machine/input.ts';
import { withOrganisation } from '../organisation-session.ts';
import { textOption } from '../options.ts';
import { several } from '../text/numbers.ts';
import { oneLine } from '../text/plain.ts';

const NOBODY: Erased = { keys: [], people: [] };

/** Makes a database that was restored safe to work with, and looks whether all of it can be read. */
export async function restored(face: Face, options: Readonly<Record<string, unknown>>): Promise<Exit> {
  const file = textOption(options, 'erased');
  const erased = file === undefined ? NOBODY : await readErased(face, file);
  const { afterRestore } = await import('../../service/organisation/after-restore.ts');
  return withOrganisation(face, async (organisation) => {
    const view = await afterRestore(organisation, erased);
    if (face.options.json) await face.out.json(view);
    else await face.out.line(page(view));
    return view.damaged.length > 0 ? EXIT.findings : EXIT.fine;
  });
}

async function readErased(face: Face, file: string): Promise<Erased> {
  const { erasedIn } = await import('../../service/organisation/erased.ts');
  const erased = erasedIn(await readText(face, file));
  if (erased === null)
    throw new UsageError(`${file} is no list of "ajar organisation erasures --to FILE". Nothing was changed.`);
  return erased;
}

const SHARED =
  'What members share stands as it did when the backup was made: what they took back since is shared again. Tell them.';

function lettersOf(held: number): readonly string[] {
  if (held === 0) return ['No letter waited in it to be sent.'];
  const [does, is] = held === 1 ? ['does', 'it is'] : ['do', 'each is'];
  return [
    `${several(held, 'letter')} that may have left since it was made ${does} not leave by itself: ${is} looked for.`,
  ];
}

function waysOf({ sessionsEnded, invitationsEnded }: RestoredView): readonly string[] {
  const ended = `${several(sessionsEnded, 'session')} and ${several(invitationsEnded, 'open invitation')}`;
  return [`Everybody signs in anew: ${ended} ended, which may have ended or been used since.`];
}

function page(view: RestoredView): string {
  const { copy, lettersHeld, members, damaged, erasedAgain } = view;
  const first = copy
    ? ['This database is a copy.', ...lettersOf(lettersHeld), ...waysOf(view), SHARED].join('\n')
    : 'This database is where Ajar has worked before: no letter had to be held.';
  const again = erasedAgain === 0 ? [] : [`${several(erasedAgain, 'person', 'people')} erased before, and again now.`];
  const read = `${several(members, 'member')} looked at: ${damaged.length === 0 ? 'every row opens.' : `${several(damaged.length, 'of them has', 'of them have')} rows that do not open.`}`;
  return [first, ...again, read, ...damaged.map(({ member, problem }) => `${member}: ${oneLine(problem)}`)].join('\n');
}
