import type { RestoredView } from '../../service/organisation/after-restore.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { withOrganisation } from '../organisation-session.ts';
import { several } from '../text/numbers.ts';
import { oneLine } from '../text/plain.ts';

/** Makes a database that was restored safe to work with, and looks whether all of it can be read. */
export async function restored(face: Face): Promise<Exit> {
  const { afterRestore } = await import('../../service/organisation/after-restore.ts');
  return withOrganisation(face, async (organisation) => {
    const view = await afterRestore(organisation);
    if (face.options.json) await face.out.json(view);
    else await face.out.line(page(view));
    return view.damaged.length > 0 ? EXIT.findings : EXIT.fine;
  });
}

function page({ copy, lettersHeld, members, damaged }: RestoredView): string {
  const first = copy
    ? `This database is a copy. ${several(lettersHeld, 'letter')} that may have left since it was made will not leave by itself; each is looked for.`
    : 'This database is where Ajar has worked before: no letter had to be held.';
  const read = `${several(members, 'member')} looked at: ${damaged.length === 0 ? 'every row opens.' : `${several(damaged.length, 'of them has', 'of them have')} rows that do not open.`}`;
  return [first, read, ...damaged.map(({ member, problem }) => `${member}: ${oneLine(problem)}`)].join('\n');
}
