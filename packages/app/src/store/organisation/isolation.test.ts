import { randomBytes } from 'node:crypto';

import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { masterKey } from '../../organisation/keys/master-key.ts';
import { memberSeal } from '../../organisation/keys/member-seal.ts';
import { addMember } from '../../organisation/members/add-member.ts';
import { sealOf } from '../../organisation/members/member-record.ts';
import { memberEngine } from '../engine/member-engine.ts';
import { SqlStore } from '../sql-store.ts';
import { ENGINES } from '../testing/engines.ts';
import { fillStore } from '../testing/fill-store.ts';
import { organisationAt } from '../testing/organisation-url.ts';
import type { OrganisationUrls } from '../testing/organisation-url.ts';
import { countRows, pastTheStore } from '../testing/past-the-store.ts';
import type { TestEngine } from '../testing/test-engine.ts';
import { openShared } from './open-shared.ts';
import { ORGANISATION_STEPS } from './organisation-steps.ts';
import type { SharedStore } from './open-shared.ts';
import type { Summariser } from '../store.ts';

const [, { missing, start }] = ENGINES;
const master = masterKey(randomBytes(32).toString('hex'));

/** Tables that are nobody's in particular, as the steps say. */
const SHARED = new Set([
  ...ORGANISATION_STEPS.flatMap(({ shared }) => Object.keys(shared)),
  'organisation_step',
  'schema_version',
]);

const MESSAGES = 21;
const SUMMARISER: Summariser = {
  version: 1,
  now: () => 1,
  summarise: () => ({
    listed: true,
    today: 0,
    receivedAt: 1,
    field: 'literary',
    status: 'new',
    reasons: [],
    doors: [],
    signs: [],
    validFrom: null,
    turnsAt: null,
    data: '{}',
    words: { org: 'Harbour', about: '', letter: 'no' },
  }),
};

describe.skipIf(missing !== null)('members of one database', () => {
  let engine: TestEngine;
  let urls: OrganisationUrls;
  let shared: SharedStore;
  let tables: readonly string[];
  const members: { ann: string; ben: string } = { ann: '', ben: '' };

  beforeAll(async () => {
    engine = await start();
    const target = engine.newTarget();
    urls = await organisationAt('url' in target ? target.url : '');
    shared = await openShared(urls.app, 2);
    await asOwner((client) =>
      client.query(
        `insert into person (id, address, name, added_at, state) values ('c', 'c@example.org', 'C', 1, 'active')`,
      ),
    );
    for (const name of ['ann', 'ben'] as const) {
      members[name] = (await addMember(shared.place, master, { name, at: 1 })).id;
      await fillStore(await storeOf(members[name]), MESSAGES - 1);
      await as(members[name], async (client) => {
        await client.query(`insert into account_secret (account_id, what, sealed) values ('a', 'password', 'x')`);
        await client.query(
          `insert into figure (member, month, field, noes, answered, reopened, feedback) values ($1, '2026-01', 'job', 1, 0, 0, 0)`,
          [members[name]],
        );
        await client.query(
          `insert into shared_no (id, member, rejection_id, counsellor, with_drafts, shared_at, as_of, snapshot)
           values ($1, $2, 'r', 'c', 0, 1, 1, 'x')`,
          [name, members[name]],
        );
        await client.query(
          `insert into shared_note (id, share, member, counsellor, at, note) values ($1, $1, $2, 'c', 1, 'x')`,
          [name, members[name]],
        );
      });
    }
    tables = await asOwner(async (client) => {
      const { rows } = await client.query<{ name: string }>(
        'select tablename as name from pg_tables where schemaname = current_schema() order by 1',
      );
      return rows.map(({ name }) => name).filter((name) => !SHARED.has(name));
    });
  });
  afterAll(async () => {
    await shared[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
  });

  const storeOf = async (id: string): Promise<SqlStore> =>
    new SqlStore(memberEngine(shared.place, id, await sealOf(shared.database, [master], id)), SUMMARISER);

  const asOwner = <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => pastTheStore(urls.owner, work);
  /** As the organisation's processes, for this member. */
  const as = <T>(id: string, work: (client: pg.Client) => Promise<T>): Promise<T> =>
    pastTheStore(urls.app, async (client) => {
      await client.query(`select set_config('ajar.member', $1, false)`, [id]);
      return work(client);
    });

  test('the catalogue gives every table to the members: column, key, link and policy', async () => {
    expect(tables.length).toBeGreaterThanOrEqual(20);
    await asOwner(async (client) => {
      for (const table of tables) {
        const { rows } = await client.query<{ secured: boolean; policies: string; links: string; keyed: boolean }>(
          `select c.relrowsecurity as secured,
            (select count(*) from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polwithcheck is not null) as policies,
            (select count(*) from pg_constraint k where k.conrelid = c.oid and k.confrelid = 'member'::regclass) as links,
            exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
              where i.indrelid = c.oid and a.attname = 'member') as keyed
           from pg_class c where c.oid = $1::regclass`,
          [table],
        );
        expect({ table, ...rows[0] }).toEqual({ table, secured: true, policies: '1', links: '1', keyed: true });
      }
    });
  });

  test('each member has rows in every table, so that what follows proves something', async () => {
    for (const id of Object.values(members)) {
      const counts = Object.entries(await countsOf(id));
      expect(counts.length).toBe(tables.length);
      // This one is only ever full inside the transaction that erases.
      expect(counts.filter(([, rows]) => rows === 0).map(([name]) => name)).toEqual(['forgetting']);
    }
  });

  test.each(['select', 'update', 'delete'] as const)('nobody can %s a row of somebody else', async (verb) => {
    const { ann, ben } = members;
    const before = await countsOf(ben);
    await as(ann, async (client) => {
      for (const table of tables) {
        expect(await countRows(client, table, `where member <> '${ann}'`), table).toBe(0);
        if (verb === 'select') continue;
        const statement = verb === 'update' ? `update "${table}" set member = member` : `delete from "${table}"`;
        for (const where of [`where member = '${ben}'`, `where member <> '${ann}'`]) {
          await client.query('begin');
          const done = await client.query(`${statement} ${where}`).catch((error: unknown) => error);
          await client.query('rollback');
          // Of events nothing may be changed at all, so that the database refuses before it looks.
          if (done instanceof Error)
            expect([table, verb, done.message]).toEqual(['event', 'update', 'permission denied for table event']);
          else expect(done).toMatchObject({ rowCount: 0 });
        }
      }
    });
    expect(await countsOf(ben)).toEqual(before);
  });

  test('a statement that forgets its filter does not reach beyond the member', async () => {
    const before = await countsOf(members.ben);
    await as(members.ann, async (client) => {
      await client.query('begin');
      await client.query('insert into forgetting (since) values (1)');
      await client.query('set constraints all deferred');
      for (const table of tables) await client.query(`delete from "${table}"`);
      expect(await countsOf(members.ben, client)).toEqual(before);
      await client.query('rollback');
      for (const [table, rows] of Object.entries(await countsOf(members.ann))) {
        if (table === 'event') continue;
        await client.query('begin');
        const { rowCount } = await client.query(`update "${table}" set member = member`);
        expect([table, rowCount]).toEqual([table, rows]);
        await client.query('rollback');
      }
    });
  });

  test('no row can be put in for somebody else, nor given away', async () => {
    const { ann, ben } = members;
    await as(ann, async (client) => {
      for (const table of tables) {
        const { rows } = await client.query<{ columns: string | null }>(
          `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
           where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname <> 'member' and attidentity = ''`,
          [table],
        );
        const columns = rows[0]?.columns ?? '';
        const insert = `insert into "${table}" (member, ${columns}) select '${ben}', ${columns} from "${table}" limit 1`;
        const source = table === 'forgetting' ? `insert into forgetting (member, since) values ('${ben}', 1)` : insert;
        await expect(client.query(source), table).rejects.toThrow('violates row-level security policy');
        if (table === 'event' || table === 'forgetting') continue;
        await expect(client.query(`update "${table}" set member = '${ben}'`), table).rejects.toThrow(
          'violates row-level security policy',
        );
      }
    });
  });

  test.each([
    ['never set', []],
    ["set to ''", [`select set_config('ajar.member', '', false)`]],
    ['reset', [`select set_config('ajar.member', 'ANN', false)`, 'reset ajar.member']],
    ['reset with all', [`select set_config('ajar.member', 'ANN', false)`, 'discard all']],
    ['set in a transaction that is over', ['begin', `select set_config('ajar.member', 'ANN', true)`, 'commit']],
    [
      'set in a transaction that failed',
      ['begin', `select set_config('ajar.member', 'ANN', true)`, 'select 1/0', 'rollback'],
    ],
    ['somebody who is not there', [`select set_config('ajar.member', 'nobody', false)`]],
  ] as const)('with the member %s there is nothing, and nothing can be put in', async (_name, before) => {
    await pastTheStore(urls.app, async (client) => {
      const schema = await client.query<{ now: string }>('select current_schema() as now');
      for (const statement of before) await client.query(statement.replace('ANN', members.ann)).catch(() => undefined);
      await client.query(`set search_path = ${schema.rows[0]?.now ?? ''}`);
      for (const table of tables) expect(await countRows(client, table), table).toBe(0);
      await expect(client.query(`insert into setting (name, value) values ('a', 'b')`)).rejects.toThrow();
      await expect(
        client.query(`insert into setting (member, name, value) values ('${members.ann}', 'a', 'b')`),
      ).rejects.toThrow('violates row-level security policy');
    });
  });

  test('a failed transaction shows nobody else, and a connection forgets whose it was', async () => {
    const one = await openShared(urls.app, 1);
    try {
      for (const id of [members.ann, members.ben, members.ann]) {
        const store = new SqlStore(memberEngine(one.place, id, memberSeal(id, randomBytes(32))), null);
        await store.write((transactor) => transactor.putSetting('whose', id));
        expect(await store.read((reader) => reader.countMessages())).toBe(MESSAGES);
        const failing = store.write(async (transactor) => {
          await transactor.putSetting('whose', 'lost');
          throw new RangeError('on purpose');
        });
        await expect(failing).rejects.toThrow('on purpose');
        // The one connection, as nobody.
        expect((await one.place.pool.query('select from message')).rowCount).toBe(0);
        expect((await one.place.pool.query('select from setting')).rowCount).toBe(0);
      }
      const killed = new SqlStore(memberEngine(one.place, members.ann, memberSeal(members.ann, randomBytes(32))), null);
      const work = killed.write(async (transactor) => {
        await asOwner((client) =>
          client.query(
            `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'ajar_app' and state like 'idle in%'`,
          ),
        );
        await transactor.putSetting('whose', 'killed');
      });
      await expect(work).rejects.toThrow();
      expect((await one.place.pool.query('select from message')).rowCount).toBe(0);
      const next = new SqlStore(memberEngine(one.place, members.ben, memberSeal(members.ben, randomBytes(32))), null);
      expect(await next.read((reader) => reader.countMessages())).toBe(MESSAGES);
    } finally {
      await one[Symbol.asyncDispose]();
    }
  });

  test("a table that is made later is nobody's until it is given to the members", async () => {
    await asOwner((client) => client.query('create table later (id text primary key, about text)'));
    await expect(as(members.ann, (client) => countRows(client, 'later'))).rejects.toThrow('permission denied');
    await expect(organisationAt(urls.owner)).resolves.toMatchObject({ app: urls.app });
    const put = (id: string): Promise<unknown> =>
      as(id, (client) => client.query(`insert into later (id, about) values ('same', '${id}')`));
    await put(members.ann);
    await put(members.ben);
    expect(await as(members.ann, (client) => countRows(client, 'later'))).toBe(1);
    expect(await as('', (client) => countRows(client, 'later'))).toBe(0);
    await asOwner((client) => client.query('drop table later'));
  });

  /** What a member has, whoever asks. */
  const countsOf = async (
    id: string,
    client: Pick<pg.Client, 'query'> = shared.place.pool,
  ): Promise<Readonly<Record<string, number>>> => {
    const { rows } = await client.query<{ name: string; rows: number }>(
      'select name, rows::int from rows_of_member($1)',
      [id],
    );
    return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
  };
});
