import { randomBytes } from 'node:crypto';

import pg from 'pg';

import type { Account } from '../../packages/app/src/account/account.ts';
import { memberSecrets } from '../../packages/app/src/organisation/members/member-secrets.ts';
import { initOrganisation } from '../../packages/app/src/service/organisation/init-organisation.ts';
import { openOrganisation } from '../../packages/app/src/service/organisation/open-organisation.ts';
import type { Organisation } from '../../packages/app/src/service/organisation/organisation.ts';
import { memberEngine } from '../../packages/app/src/store/engine/member-engine.ts';
import { openShared } from '../../packages/app/src/store/organisation/open-shared.ts';
import type { SharedStore } from '../../packages/app/src/store/organisation/open-shared.ts';
import type { Seal } from '../../packages/app/src/store/seal.ts';
import { SqlStore } from '../../packages/app/src/store/sql-store.ts';
import type { Store } from '../../packages/app/src/store/store.ts';
import type { Dovecot } from '../../test/servers/dovecot.ts';
import { startDovecot } from '../../test/servers/dovecot.ts';
import { startFaultySmtp } from '../../test/servers/faulty-smtp.ts';
import type { FaultySmtp } from '../../test/servers/faulty-smtp.ts';
import { present } from '../../test/servers/missing.ts';
import { startPostgres } from '../../test/servers/postgres.ts';
import type { Postgres } from '../../test/servers/postgres.ts';
import { farAway } from './far-away.ts';

/** An organisation with real servers round it. Everything is gone when it is disposed. */
export interface OrganisationHouse extends AsyncDisposable {
  readonly postgres: Postgres;
  readonly dovecot: Dovecot;
  readonly smtp: FaultySmtp;
  readonly organisation: Organisation;
  /** What a process of it needs in its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** As the owner of the tables. */
  readonly owner: pg.Pool;
  readonly ownerUrl: string;
  readonly schema: string;
  /** The store of a member, to put things in as reading mail would. What it makes due wakes a worker. */
  storeOf(member: string): Promise<Store>;
  /** Gives a member an account at the mail server; returns its address. */
  addAccount(member: string, name: string): Promise<string>;
}

const SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'max_connections=100',
  'shared_buffers=256MB',
  'max_wal_size=4GB',
];

export interface HouseOptions {
  /** Keeps what PostgreSQL promises: without, a crash of the machine (not of the database alone) would lose rows. */
  readonly durable: boolean;
  /** Milliseconds until an answer of the mail server can be there. */
  readonly away?: number | undefined;
}

export async function organisationHouse({ durable, away = 0 }: HouseOptions): Promise<OrganisationHouse> {
  const settings = durable ? SETTINGS.slice(2) : SETTINGS;
  const postgres = present(await startPostgres({ restarts: true, settings }));
  const dovecot = present(await startDovecot({ manyClients: true }));
  const smtp = present(await startFaultySmtp(() => null));
  const far = away === 0 ? null : await farAway(dovecot.imapsPort, away);
  const owner = new URL(postgres.newUrl());
  const app = new URL(owner);
  app.username = 'ajar_app';
  await initOrganisation(owner.href, app.href);
  const key = randomBytes(32).toString('hex');
  const organisation = await openOrganisation({ url: app.href, masterKey: key });
  const shared = await openShared(app.href, 4);
  const client = new pg.Pool({ connectionString: owner.href, max: 2 });
  client.on('error', () => undefined);
  return {
    postgres,
    dovecot,
    smtp,
    organisation,
    env: { AJAR_DATABASE_URL: app.href, AJAR_MASTER_KEY: key, AJAR_MAIL_HOSTS: '127.0.0.1,localhost' },
    owner: client,
    ownerUrl: owner.href,
    schema: owner.searchParams.get('schema') ?? 'ajar',
    storeOf: async (member) => storeOf(shared, organisation, member, await organisation.sealOf(member)),
    addAccount: async (member, name) => {
      const user = dovecot.addUser(name);
      const seal = await organisation.sealOf(member);
      await memberSecrets(shared.place, member, seal).set('a', 'password', user.password);
      await putAccount(
        storeOf(shared, organisation, member, seal),
        accountAt(name, dovecot, smtp, far?.port ?? dovecot.imapsPort),
      );
      return name;
    },
    [Symbol.asyncDispose]: async () => {
      await client.end().catch(() => undefined);
      await organisation[Symbol.asyncDispose]();
      await shared[Symbol.asyncDispose]();
      await far?.[Symbol.asyncDispose]();
      await Promise.all([smtp, dovecot, postgres].map((server) => server[Symbol.asyncDispose]()));
    },
  };
}

function storeOf({ place }: SharedStore, { work }: Organisation, member: string, seal: Seal): Store {
  return new SqlStore(memberEngine(place, member, seal), null, work.afterWrite(member));
}

function accountAt(address: string, dovecot: Dovecot, smtp: FaultySmtp, imapPort: number): Account {
  return {
    id: 'a',
    address,
    name: '',
    user: address,
    imap: { host: dovecot.host, port: imapPort, security: 'tls' },
    smtp: { host: smtp.host, port: smtp.port, security: 'tls' },
    signIn: { kind: 'password' },
    trusted: `${dovecot.certificate}\n${smtp.certificate}`,
    filesSent: true,
  };
}

async function putAccount(store: Store, account: Account): Promise<void> {
  const { id, address } = account;
  await store.write((transactor) =>
    transactor.putAccount({ id, address, data: JSON.stringify(account), state: '', createdAt: 1, updatedAt: 1 }),
  );
}
