import type { JobsView } from '../../service/organisation/jobs.ts';
import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { word } from '../options.ts';
import { withOrganisation } from '../organisation-session.ts';
import { several } from '../text/numbers.ts';
import { oneLine } from '../text/plain.ts';

/** How due work stands, or once more what was put aside. */
export async function jobs(face: Face, words: Words): Promise<Exit> {
  const service = await import('../../service/organisation/jobs.ts');
  return withOrganisation(face, async (organisation) => {
    if (word(words, 0) === 'requeue') {
      const requeued = await service.requeueJobs(organisation);
      if (face.options.json) await face.out.json({ requeued });
      else await face.out.line(`${several(requeued, 'job')} will be tried again.`);
      return EXIT.fine;
    }
    const view = await service.jobs(organisation);
    if (face.options.json) await face.out.json(view);
    else await face.out.line(page(view));
    return view.dead.length > 0 ? EXIT.findings : EXIT.fine;
  });
}

function page({ queues, dead }: JobsView): string {
  const lines = queues.map(
    ({ queue, waiting, ready, late, active, dead: aside }) =>
      `${queue.padEnd(6)} ${waiting} for later, ${ready} ready (${late} late), ${active} being done, ${aside} put aside`,
  );
  const aside = dead.map(
    ({ queue, about, since, tries, why }) =>
      `${since}  ${queue} ${Object.values(about).join(' ')}: after ${several(tries, 'try', 'tries')}: ${oneLine(why ?? 'nothing is known')}`,
  );
  return [...lines, ...(aside.length === 0 ? [] : ['', 'Put aside:', ...aside])].join('\n');
}
