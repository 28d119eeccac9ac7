import type { Pull } from '../../../jobs/boss/pull-jobs.ts';
import { JOB_DATA } from '../../../organisation/work/job-data.ts';
import type { Care } from '../../../organisation/work/job-data.ts';
import { sweep } from '../../../organisation/work/sweep.ts';
import { keepEverybodysFigures } from '../administer.ts';
import type { Organisation } from '../organisation.ts';
import type { WorkerContext } from './worker-context.ts';

/** When what is done for all members is done (cron, UTC); what fell into a time without workers is done once. */
const SCHEDULE: Readonly<Record<Care, string>> = {
  sweep: '*/5 * * * *',
  retention: '17 3 * * *',
  figures: '47 2 * * *',
};

/** Takes care of what no member asks for: lost wake-ups, letters that are to be kept no longer, and figures. */
export function doCare({ organisation, work, now }: WorkerContext): Pick<Pull, 'queue' | 'share' | 'run'> {
  return {
    queue: 'care',
    share: (held) => ({ take: 1 - held, give: 0 }),
    run: async (data, signal) => {
      const { what } = JOB_DATA.care.parse(data);
      if (what === 'sweep') await sweep(await work.boss(), work.place, work.kinds, now());
      else if (what === 'retention') await dropLetters(organisation, signal);
      else await keepEverybodysFigures(organisation, signal);
      return signal.aborted ? 'back' : 'done';
    },
  };
}

/** Puts the schedule down, and looks once at once. */
export async function scheduleCare({ work }: WorkerContext): Promise<void> {
  const boss = await work.boss();
  for (const [what, cron] of Object.entries(SCHEDULE))
    await boss.schedule('care', cron, { what }, { key: what, singletonKey: what, missed: 'once' });
  await boss.send('care', { what: 'sweep' }, { singletonKey: 'sweep' });
}

/** One member after another, so that nobody has to wait for it. */
async function dropLetters(organisation: Organisation, signal: AbortSignal): Promise<void> {
  if ((await organisation.retention()) === null) return;
  for (const { id, state } of await organisation.members()) {
    if (signal.aborted) return;
    if (state === 'active') await organisation.dropLetters(id);
  }
}
