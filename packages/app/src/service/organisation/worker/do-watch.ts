import { orNull } from '../../ajar-error.ts';
import { fairShare } from '../../../jobs/boss/fair-share.ts';
import type { Pull } from '../../../jobs/boss/pull-jobs.ts';
import type { SignOfLife } from '../../../jobs/boss/sign-of-life.ts';
import type { Metrics } from '../../../organisation/health/metrics.ts';
import { JOB_DATA } from '../../../organisation/work/job-data.ts';
import { spreadOf } from '../../../organisation/work/spread-of.ts';
import { watchKey } from '../../../organisation/work/wake-ups.ts';
import type { WatchNews, WatchOptions } from '../../ajar.ts';
import { Slots } from './slots.ts';
import type { WorkerContext } from './worker-context.ts';

/** An account is passed on now and then, before the engine takes its claim for forgotten. */
const STRETCH_MS = 6 * 3_600_000;
/** What waits for this long is taken whatever the shares are. */
const LONG_MS = 5_000;

export interface WatchBounds {
  /** Accounts that are watched at most. */
  readonly mostAccounts: number;
  /** Of these, that are read at once. */
  readonly readAtOnce: number;
}

/** Watches a fair share of the accounts. */
export function doWatch(context: WorkerContext & WatchBounds, sign: SignOfLife): Pick<Pull, 'queue' | 'share' | 'run'> {
  const { organisation, work, metrics, now, mostAccounts: most } = context;
  const slots = new Slots(context.readAtOnce);
  const began = now();
  const doing = new Map<string, 'well' | 'trouble'>();
  metrics.collect((set) => {
    for (const how of ['well', 'trouble'] as const)
      set('ajar_accounts_watched', [...doing.values()].filter((one) => one === how).length, { state: how });
  });
  return {
    queue: 'watch',
    share: async (held) => {
      const boss = await work.boss();
      await sign.freeOfGone(now());
      const spread = await spreadOf(boss, work.place, LONG_MS);
      // Those who begin together would else each take all that they find.
      const waitingLong = now() - began < LONG_MS ? 0 : spread.waitingLong;
      // Nobody else to share with, and nothing to take: not worth asking who is there.
      const workers = spread.waiting === 0 && held === 0 ? 1 : await sign.living();
      return fairShare({ ...spread, waitingLong, held, workers, most });
    },
    run: async (data, signal, step) => {
      const { member, account } = JOB_DATA.watch.parse(data);
      const ajar = await orNull(organisation.member(member));
      if (ajar === null) return 'done';
      const key = watchKey(member, account);
      doing.set(key, 'well');
      try {
        const until = AbortSignal.any([signal, AbortSignal.timeout(STRETCH_MS)]);
        const onNews = (news: WatchNews): void => {
          doing.set(key, news.trouble === null ? 'well' : 'trouble');
          tell(metrics, news);
        };
        const inTurn: WatchOptions['inTurn'] = (read) => slots.run(() => step(read), until);
        const how = await ajar.watchAccount(account, { signal: until, onNews, inTurn });
        return how === 'gone' ? 'done' : 'back';
      } finally {
        doing.delete(key);
      }
    },
  };
}

/** Older mail that somebody put into a folder did not wait for us. */
const NOT_AN_ARRIVAL_MS = 86_400_000;

function tell(metrics: Metrics, { added, waitedMs = [] }: WatchNews): void {
  metrics.count('ajar_messages_total', {}, added);
  for (const ms of waitedMs) if (ms < NOT_AN_ARRIVAL_MS) metrics.observe('ajar_reading_seconds', ms / 1_000);
}
