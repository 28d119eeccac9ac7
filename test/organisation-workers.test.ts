import { setTimeout as sleep } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { deliverMail } from '../bench/load/deliver-mail.ts';
import type { Delivered, Mailbox } from '../bench/load/deliver-mail.ts';
import { FULL } from '../bench/load/load-plan.ts';
import { compare } from '../bench/load/load-report.ts';
import { putDay, putLetter } from '../bench/load/make-due.ts';
import { organisationHouse } from '../bench/load/organisation-house.ts';
import type { OrganisationHouse } from '../bench/load/organisation-house.ts';
import { seenRows, watchRows } from '../bench/load/watched-rows.ts';
import { WorkerProcess } from '../bench/load/worker-process.ts';
import { findDovecot } from './servers/dovecot.ts';
import { findPostgres } from './servers/find-postgres.ts';
import { isMissing } from './servers/missing.ts';

const ACCOUNTS = 4;
const MESSAGES = 400;
const PLAN = { ...FULL, accounts: ACCOUNTS, messages: MESSAGES / 4, seconds: 0.1 };

test.skipIf([findPostgres(), findDovecot()].some(isMissing))(
  'workers come and go, are killed, the database falls: nothing is lost and nothing is doubled',
  async () => {
    await using house = await organisationHouse({ durable: false });
    await watchRows(house.owner, house.schema);
    const mailboxes = await settle(house);
    const delivered: Delivered[] = [];
    let seed = 0;
    const mailArrives = (): Promise<void> =>
      deliverMail({ ...PLAN, seed: (seed += 100) }, mailboxes.slice(0, ACCOUNTS), delivered, house.dovecot.lmtpPort);
    const read = (): Promise<void> =>
      until(house, `select count(*)::int from load.seen where ref <> '<m@mail.example>'`, delivered.length);

    // One does all of it, and goes on when the database fell.
    const first = new WorkerProcess(house.env);
    await mailArrives();
    await read();
    await house.postgres.crash();
    await mailArrives();
    await read();

    // What is put down for now is done now.
    for (const [number, { member, address }] of mailboxes.slice(0, ACCOUNTS).entries())
      await putLetter(await house.storeOf(member), `letter-${String(number)}`, address, Date.now());
    await until(house, `select count(*)::int from ${house.schema}.outbox where state = 'sent'`, ACCOUNTS);

    // Another takes its share, and the rest when the first is told to end.
    const second = new WorkerProcess(house.env);
    await untilWatched(second, ACCOUNTS / 2);
    expect(await first.end('SIGTERM')).toBe(0);
    await mailArrives();
    await read();

    // It is killed, and a third goes on with what it held as soon as the database knows.
    await second.end('SIGKILL');
    const third = new WorkerProcess(house.env);
    await mailArrives();
    await read();
    await until(house, `select count(*)::int from ${house.schema}.job where kind = 'door' and state = 'done'`, 20);
    expect(await third.end('SIGTERM')).toBe(0);

    const { lost, doubled, astray } = compare(delivered, await seenRows(house.owner));
    expect({ delivered: delivered.length, lost, doubled, astray }).toEqual({
      delivered: MESSAGES,
      lost: 0,
      doubled: 0,
      astray: 0,
    });
    const letters = house.smtp.accepted.map(({ raw }) => /^X-Ajar-Id: (\S+)/imu.exec(raw)?.[1]);
    expect([letters.length, new Set(letters).size]).toEqual([ACCOUNTS, ACCOUNTS]);
  },
);

/** Twenty members, each with something that falls due, four with an account. */
async function settle(house: OrganisationHouse): Promise<readonly Mailbox[]> {
  const mailboxes: Mailbox[] = [];
  for (let number = 0; number < 20; number += 1) {
    const { id } = await house.organisation.addMember({ name: 'Somebody' });
    const store = await house.storeOf(id);
    await putDay(store, Date.now() + number * 500);
    const address = number < ACCOUNTS ? await house.addAccount(id, `m${String(number)}@home.example`) : '';
    mailboxes.push({ member: id, address });
  }
  return mailboxes;
}

async function until({ owner }: OrganisationHouse, query: string, count: number): Promise<void> {
  for (;;) {
    const { rows } = await owner.query<{ count: number }>(query);
    if ((rows[0]?.count ?? 0) >= count) return;
    await sleep(50);
  }
}

async function untilWatched(worker: WorkerProcess, accounts: number): Promise<void> {
  await worker.ready;
  while (((await worker.metrics()).get('ajar_accounts_watched{state="well"}') ?? 0) < accounts) await sleep(50);
}
