import { randomBytes } from 'node:crypto';

import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { findPostgres } from '../../../../../../test/servers/find-postgres.ts';
import { isMissing, present } from '../../../../../../test/servers/missing.ts';
import { startPostgres } from '../../../../../../test/servers/postgres.ts';
import type { Postgres } from '../../../../../../test/servers/postgres.ts';
import { masterKey } from '../../../organisation/keys/master-key.ts';
import { sealOf } from '../../../organisation/members/member-record.ts';
import { memberEngine } from '../../../store/engine/member-engine.ts';
import { sweep } from '../../../organisation/work/sweep.ts';
import { openShared } from '../../../store/organisation/open-shared.ts';
import type { SharedStore } from '../../../store/organisation/open-shared.ts';
import { SqlStore } from '../../../store/sql-store.ts';
import type { Store } from '../../../store/store.ts';
import { organisationAt } from '../../../store/testing/organisation-url.ts';
import { addRejectionWithDraft, outboxRow } from '../../../store/testing/samples.ts';
import { DUE_KINDS, dueWork } from '../../due-work.ts';
import type { Context } from '../../context.ts';
import { letterJob } from '../../sending/job-keys.ts';
import { jobs, requeueJobs } from '../jobs.ts';
import { openOrganisation } from '../open-organisation.ts';
import { openPeople } from '../open-people.ts';
import type { Organisation } from '../organisation.ts';
import { organisationHealth } from '../organisation-health.ts';
import { runWorker } from './run-worker.ts';

const KEY = randomBytes(32).toString('hex');
const FAR = Date.UTC(2100, 0, 1);

it('knows the name of every kind of due work', () => {
  expect(Object.keys(dueWork({} as Context)).toSorted()).toEqual([...DUE_KINDS].toSorted());
});

describe.skipIf(isMissing(findPostgres()))('a worker of an organisation', { timeout: 60_000 }, () => {
  let postgres: Postgres;
  let organisation: Organisation;
  let shared: SharedStore;
  let owner: pg.Pool;

  beforeAll(async () => {
    postgres = present(await startPostgres());
    const urls = await organisationAt(postgres.newUrl());
    owner = new pg.Pool({ connectionString: urls.owner, max: 1 });
    organisation = await openOrganisation({ url: urls.app, masterKey: KEY, as: 'worker' });
    shared = await openShared(urls.app, 2);
  }, 60_000);
  afterAll(async () => {
    await owner.end();
    await organisation[Symbol.asyncDispose]();
    await shared[Symbol.asyncDispose]();
    await postgres[Symbol.asyncDispose]();
  });

  async function member(): Promise<{ readonly id: string; readonly store: Store }> {
    const { id } = await organisation.addMember({ name: 'Somebody' });
    const seal = await sealOf(shared.database, [masterKey(KEY)], id);
    const store = new SqlStore(memberEngine(shared.place, id, seal), null, organisation.work.afterWrite(id));
    return { id, store };
  }

  async function wakeUpsOf(id: string): Promise<readonly number[]> {
    const boss = await organisation.work.boss();
    const found = await boss.findJobs('due', { key: id, queued: true });
    return found.map(({ startAfter }) => startAfter.getTime());
  }

  /** Runs a worker until `done` is true. */
  async function working(done: () => Promise<boolean>): Promise<void> {
    const stop = new AbortController();
    const { metrics } = organisationHealth({ organisation, version: '0', as: 'worker', ending: stop.signal });
    const running = runWorker({
      organisation,
      work: organisation.work,
      metrics,
      now: Date.now,
      signal: stop.signal,
      readAtOnce: 32,
      mostAccounts: 10,
      onTrouble: () => {},
      onReady: () => {},
    });
    onTestFinished(async () => {
      stop.abort();
      await running;
    });
    // oxlint-disable-next-line no-empty -- asking takes as long as it takes
    while (!(await done())) {}
    stop.abort();
    await running;
  }

  it('is woken for what is due next, told in the transaction that makes it due', async () => {
    const { id, store } = await member();
    await door(store, 'later', FAR + 5_000);
    expect(await wakeUpsOf(id)).toEqual([FAR + 5_000]);
    await door(store, 'sooner', FAR);
    expect(await wakeUpsOf(id)).toEqual([FAR]);
    const undone = store.write(async (transactor) => {
      await transactor.putJob({ kind: 'door', dedupKey: 'undone', payload: '{}', runAt: 1 });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await wakeUpsOf(id)).toEqual([FAR]);
    await store.write((transactor) => transactor.dropJob('sooner'));
    expect(await wakeUpsOf(id)).toEqual([FAR + 5_000]);
  });

  it('does what is due for everybody, once, also for who was never put down', async () => {
    const members = await Promise.all(Array.from({ length: 5 }, member));
    for (const { store } of members) await door(store, 'now', Date.now());
    const boss = await organisation.work.boss();
    await boss.deleteQueuedJobs('due');
    await working(async () => {
      const left = await Promise.all(members.map(({ store }) => store.read((reader) => reader.jobs('door'))));
      return left.every(({ length }) => length === 0);
    });
    const { rows } = await owner.query<{ tries: number }>(
      `select max(attempts)::int as tries from job where kind = 'door' and state = 'done'`.replace(
        'job',
        `${shared.place.schema}.job`,
      ),
    );
    expect(rows).toEqual([{ tries: 1 }]);
  });

  it('reads the mailbox of nobody who may come in no more, and of whoever is let in again', async () => {
    const { id, store } = await member();
    const [theirs, { schema }] = [shared.place.schema, organisation.work.place];
    await owner.query(
      `insert into ${theirs}.person (id, address, name, state, added_at, seen_at) values ($1, $2, 'Ann', 'active', 1, 1)`,
      [id, `${id}@x.example`],
    );
    await owner.query(`insert into ${theirs}.person_role (person, role) values ($1, 'member')`, [id]);
    const account = { id: 'a', address: 'ann@home.example', data: '{}', state: '', createdAt: 1, updatedAt: 1 };
    await store.write((transactor) => transactor.putAccount(account));
    const watches = async (): Promise<number> => {
      const asked = `select 1 from ${schema}.job where name = 'watch' and data->>'member' = $1 and state <= 'active'`;
      return (await owner.query(asked, [id])).rows.length;
    };
    const people = openPeople(organisation, { origin: 'https://ajar.example.org' });
    expect(await watches()).toBe(1);
    await people.stop(null, id);
    expect(await watches()).toBe(0);
    await sweep(await organisation.work.boss(), organisation.work.place, DUE_KINDS, Date.now());
    expect(await watches()).toBe(0);
    await people.letAgain(null, id);
    expect(await watches()).toBe(1);
    await people.changeRoles(null, id, ['counsellor']);
    expect(await watches()).toBe(0);
    await people.changeRoles(null, id, ['member']);
    expect(await watches()).toBe(1);
    await people.stop(null, id);
    await people.invite(null, { address: `${id}@x.example`, name: '', roles: [] });
    expect(await watches()).toBe(1);
    await people.erase(null, id);
    expect(await watches()).toBe(0);
  });

  it('says how it does, without a word about anybody', async () => {
    const { id } = await member();
    const health = organisationHealth({
      organisation,
      version: '1',
      as: 'worker',
      ending: new AbortController().signal,
    });
    expect(await health.ready()).toEqual({ ready: true, lacks: [] });
    const text = await health.metrics.text();
    expect(text).toContain('ajar_jobs{queue="due",state="late"} 0');
    expect(text).toMatch(/^ajar_members [1-9]\d*$/mu);
    expect(text).toContain('ajar_letters{state="approved"} 0');
    expect(text).not.toContain(id);
  });

  it('shows what was tried too often, and tries it again when told', async () => {
    const boss = await organisation.work.boss();
    await boss.send('watch', { member: 'm', account: 'a' }, { singletonKey: 'm/a', retryLimit: 0 });
    for (const job of await boss.fetch('watch', { batchSize: 10 })) await boss.fail('watch', job, { why: 'TypeError' });
    await boss.supervise('watch');
    expect((await jobs(organisation)).dead).toMatchObject([
      { queue: 'watch', about: { member: 'm', account: 'a' }, tries: 1, why: 'TypeError' },
    ]);
    expect(await requeueJobs(organisation)).toBe(1);
    expect((await jobs(organisation)).dead).toEqual([]);
    await boss.deleteAllJobs('watch');
  });

  it('sends no letter in a database that is a copy, and looks for it', async () => {
    const { store } = await member();
    await store.write(async (transactor) => {
      await addRejectionWithDraft(transactor);
      await transactor.addOutbox(outboxRow('approved', { way: 'send', accountId: 'gone', leavesAt: 0 }));
      await transactor.putJob(letterJob('send', 'approved', 0));
    });
    // As pg_restore leaves it: another table of the same name, with the mark of the one before.
    const home = `${organisation.work.place.schema}.home`;
    await owner.query(
      `create table ${home}_2 as select * from ${home}; drop table ${home}; alter table ${home}_2 rename to home`,
    );
    await owner.query(`grant select, insert, delete on ${home} to ajar_app`);
    const state = async (): Promise<string | undefined> => {
      const rows = await store.read((reader) => reader.outbox({ id: 'approved' }));
      return rows[0]?.state;
    };
    await working(async () => (await store.read((reader) => reader.jobs('send'))).length === 0);
    expect(await state()).toBe('unknown');
    expect(await store.read((reader) => reader.jobs('find-sent'))).toHaveLength(1);
    // At home by now: what is approved here leaves from here.
    await store.write(async (transactor) => {
      await transactor.moveOutbox('approved', 'unknown', 'cancelled', 1);
      await transactor.addOutbox(
        outboxRow('again', { messageId: '<2@home.example>', way: 'send', accountId: 'gone', leavesAt: 0 }),
      );
      await transactor.putJob(letterJob('send', 'again', 0));
    });
    await working(async () => ((await store.read((reader) => reader.outbox({ id: 'again' })))[0]?.attempts ?? 0) > 0);
    expect((await store.read((reader) => reader.outbox({ id: 'again' })))[0]?.state).toBe('approved');
  });
});

function door(store: Store, name: string, runAt: number): Promise<void> {
  const payload = '{"rejectionId":"none"}';
  return store.write((transactor) => transactor.putJob({ kind: 'door', dedupKey: name, payload, runAt }));
}
