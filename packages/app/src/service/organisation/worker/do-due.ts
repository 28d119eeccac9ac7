import { orNull } from '../../ajar-error.ts';
import type { Pull } from '../../../jobs/boss/pull-jobs.ts';
import { JOB_DATA } from '../../../organisation/work/job-data.ts';
import { wakeAgain } from '../../../organisation/work/wake-again.ts';
import type { WorkerContext } from './worker-context.ts';

/** Members of whom something is done at once, and things of each: more would only wait for connections to the database. */
const LANES = 8;
const LANES_EACH = 2;

/**
 * Does what is due for the members that are woken. Their own job table says what that is, and keeps it from being done twice
 * (ADR 11); the wake-up only says whom to look at.
 */
export function doDue({ organisation, work, now }: WorkerContext): Pick<Pull, 'queue' | 'share' | 'run'> {
  return {
    queue: 'due',
    share: (held) => ({ take: LANES - held, give: 0 }),
    run: async (data, signal) => {
      const { member } = JOB_DATA.due.parse(data);
      const ajar = await orNull(organisation.member(member));
      if (ajar === null) return 'done';
      await ajar.runDue({ until: 'idle', signal, lanes: LANES_EACH });
      if (signal.aborted) return 'back';
      await wakeAgain(await work.boss(), work.place, member, work.kinds, now());
      return 'done';
    },
  };
}
