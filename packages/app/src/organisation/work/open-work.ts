import pg from 'pg';
import type { PgBoss } from 'pg-boss';

import { openBoss } from '../../jobs/boss/open-boss.ts';
import type { BossOptions } from '../../jobs/boss/open-boss.ts';
import type { AfterWrite } from '../../store/after-write.ts';
import { putWatches } from './sweep.ts';
import { wakeUps } from './wake-ups.ts';
import { workPlace } from './work-place.ts';
import type { WorkPlace } from './work-place.ts';

export interface WorkOptions extends Pick<BossOptions, 'as' | 'onTrouble'> {
  /** The database, as its processes reach it. */
  readonly url: string;
  /** The kinds of job that fall due. */
  readonly kinds: readonly string[];
}

/** Due work of an organisation: where it is put down, and where workers take it from. */
export interface Work extends AsyncDisposable {
  readonly place: WorkPlace;
  readonly kinds: readonly string[];
  /** Started when it is first asked for: most of what is looked up needs none. Throws as `openBoss` does. */
  boss(): Promise<PgBoss>;
  /** For the store of a member: whatever it writes wakes a worker when that is due. */
  afterWrite(member: string): AfterWrite;
  /** Drops whatever was put down for a member who is gone. */
  forget(member: string): Promise<void>;
  /** After it was decided anew whether a member may come in: their accounts are watched, or let go of within seconds. */
  watchOrNot(member: string): Promise<void>;
}

export function openWork({ url, kinds, ...how }: WorkOptions): Work {
  const place = workPlace(url);
  let started: Promise<PgBoss> | null = null;
  const boss = (): Promise<PgBoss> => {
    started ??= openBoss({ ...how, ...place }).catch((error: unknown) => {
      started = null;
      throw error;
    });
    return started;
  };
  return {
    place,
    kinds,
    boss,
    afterWrite: (member) => async (db, written) => {
      if (written.due || written.newAccounts.length > 0) await wakeUps(await boss(), member, kinds)(db, written);
    },
    forget: async (member) => {
      const drop = `delete from ${pg.escapeIdentifier(place.schema)}.job where data->>'member' = $1`;
      await (await boss()).getDb().executeSql(drop, [member]);
    },
    watchOrNot: async (member) => {
      const engine = await boss();
      const { schema } = place;
      const drop = `delete from ${pg.escapeIdentifier(schema)}.job where name = 'watch' and data->>'member' = $1
        and not exists (select from ${pg.escapeIdentifier(schema)}.all_accounts() a where a.member = $1)`;
      await engine.getDb().executeSql(drop, [member]);
      await putWatches(engine, place, member);
    },
    [Symbol.asyncDispose]: async () => {
      const running = await started?.catch(() => null);
      await running?.stop({ graceful: false });
    },
  };
}
