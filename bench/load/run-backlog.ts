import { setTimeout as sleep } from 'node:timers/promises';

import { MailMaker } from '../../test/support/mail-maker.ts';
import { organisationHouse } from './organisation-house.ts';
import type { OrganisationHouse } from './organisation-house.ts';
import { seenRows, watchRows } from './watched-rows.ts';
import { WorkerTeam } from './worker-team.ts';

export interface Backlog {
  readonly accounts: number;
  /** Messages in each. */
  readonly each: number;
  /** Milliseconds until an answer of the mail server can be there. */
  readonly away: number;
  /** Accounts that a worker reads at once; as it likes when null. */
  readonly reading: number | null;
}

export interface BacklogReport {
  readonly workers: number;
  readonly messages: number;
  /** From the moment that all are ready to the last message that was stored. */
  readonly seconds: number;
  readonly perSecond: number;
  /** Processor seconds of the workers until they were ready, and from then on. */
  readonly startCpu: number;
  readonly workerCpu: number;
  /** Of the database, from then on. */
  readonly transactions: number;
  /** Accounts that each of them holds at the end. */
  readonly watched: readonly number[];
}

/** How fast so many workers read mail that lies there already, in accounts that nobody has read before. */
export async function runBacklog(workers: number, backlog: Backlog): Promise<BacklogReport> {
  await using house = await organisationHouse({ durable: false, away: backlog.away });
  await watchRows(house.owner, house.schema);
  const messages = backlog.accounts * backlog.each;
  await fill(house, backlog);
  const words = backlog.reading === null ? [] : ['--reading', String(backlog.reading)];
  // All mail is there before the first of them: they begin together.
  await using team = new WorkerTeam(house.env, workers, words);
  await team.ready();
  const began = Date.now();
  const before = { ...(await team.figures()), transactions: await transactions(house) };
  for (;;) {
    const { rows } = await house.owner.query<{ count: number }>('select count(*)::int from load.seen');
    if ((rows[0]?.count ?? 0) >= messages) break;
    await sleep(100);
  }
  const last = Math.max(...(await seenRows(house.owner)).map(({ at }) => at));
  const { workerCpu, watched } = await team.figures();
  const seconds = Math.round(last - began) / 1_000;
  return {
    workers,
    messages,
    seconds,
    perSecond: Math.round(messages / seconds),
    startCpu: before.workerCpu,
    workerCpu: Math.round((workerCpu - before.workerCpu) * 10) / 10,
    transactions: (await transactions(house)) - before.transactions,
    watched,
  };
}

async function fill(house: OrganisationHouse, backlog: Backlog): Promise<void> {
  for (let number = 0; number < backlog.accounts; number += 1) {
    const { id } = await house.organisation.addMember({ name: 'Somebody' });
    const name = `m${String(number)}@home.example`;
    const maker = new MailMaker(number + 1, name);
    house.dovecot.fill(
      name,
      'INBOX',
      Array.from({ length: backlog.each }, () => maker.incoming().raw),
    );
    await house.addAccount(id, name);
  }
}

/** That ended well since the database was made; each connection tells its own about once a second. */
async function transactions({ owner }: OrganisationHouse): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    'select xact_commit::int as count from pg_stat_database where datname = current_database()',
  );
  return rows[0]?.count ?? 0;
}
