import { setTimeout as sleep } from 'node:timers/promises';

import { MailMaker } from '../../test/support/mail-maker.ts';
import { organisationHouse } from './organisation-house.ts';
import { seenRows, watchRows } from './watched-rows.ts';
import { WorkerTeam } from './worker-team.ts';

export interface BacklogReport {
  readonly workers: number;
  readonly messages: number;
  /** From the first message that was stored to the last. */
  readonly seconds: number;
  readonly perSecond: number;
  /** Processor seconds of the workers, from their start. */
  readonly workerCpu: number;
  /** Accounts that each of them holds at the end. */
  readonly watched: readonly number[];
}

/** How fast so many workers read mail that lies there already, in accounts that nobody has read before. */
export async function runBacklog(workers: number, accounts: number, each: number): Promise<BacklogReport> {
  await using house = await organisationHouse({ durable: false });
  await watchRows(house.owner, house.schema);
  const messages = accounts * each;
  for (let number = 0; number < accounts; number += 1) {
    const { id } = await house.organisation.addMember({ name: 'Somebody' });
    const name = `m${String(number)}@home.example`;
    const maker = new MailMaker(number + 1, name);
    house.dovecot.fill(
      name,
      'INBOX',
      Array.from({ length: each }, () => maker.incoming().raw),
    );
    await house.addAccount(id, name);
  }
  // All mail is there before the first of them: they begin together.
  await using team = new WorkerTeam(house.env, workers);
  await team.ready();
  for (;;) {
    const { rows } = await house.owner.query<{ count: number }>('select count(*)::int from load.seen');
    if ((rows[0]?.count ?? 0) >= messages) break;
    await sleep(100);
  }
  const times = (await seenRows(house.owner)).map(({ at }) => at).toSorted((a, b) => a - b);
  const seconds = Math.round((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000;
  const { workerCpu, watched } = await team.figures();
  return { workers, messages, seconds, perSecond: Math.round(messages / seconds), workerCpu, watched };
}
