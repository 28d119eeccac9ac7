import { join } from 'node:path';

import type { Account } from '../../packages/app/src/account/account.ts';
import { openAccounts } from '../../packages/app/src/service/accounts/open-accounts.ts';
import type { Context } from '../../packages/app/src/service/context.ts';
import { openStore } from '../../packages/app/src/store/open-store.ts';
import type { Store } from '../../packages/app/src/store/store.ts';
import type { Dovecot, MailUser } from '../servers/dovecot.ts';

/** A store with one account in it, and a context in which it is signed in. */
export interface ImapProfile extends AsyncDisposable {
  readonly file: string;
  readonly store: Store;
  readonly context: Context;
  readonly account: Account;
}

export interface ProfileOptions {
  readonly folder: string;
  /** Where time stands still; null for the clock of the machine. */
  readonly now?: number | null;
  /** In place of Dovecot's own port: a proxy before it. */
  readonly port?: number;
}

export async function imapProfile(
  dovecot: Pick<Dovecot, 'host' | 'imapsPort' | 'certificate'>,
  user: MailUser,
  { folder, now = Date.UTC(2026, 10, 16), port = dovecot.imapsPort }: ProfileOptions,
): Promise<ImapProfile> {
  const account: Account = {
    id: 'one',
    address: user.user,
    name: '',
    user: user.user,
    imap: { host: dovecot.host, port, security: 'tls' },
    smtp: { host: dovecot.host, port: 1, security: 'tls' },
    signIn: { kind: 'password' },
    trusted: dovecot.certificate,
    filesSent: false,
  };
  const file = join(folder, 'ajar.db');
  const store = await openStore({ file });
  await addAccount(store, account, now ?? Date.now());
  const context: Context = {
    store,
    profile: 'default',
    demo: false,
    llm: { key: null, timeoutMs: 1_000 },
    accounts: openAccounts({ folder: null }, undefined, Date.now),
    signIn: () => Promise.resolve({ kind: 'password', user: user.user, password: user.password }),
    now: () => Promise.resolve(now ?? Date.now()),
    zone: 'UTC',
  };
  return { file, store, context, account, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}

/** Unless it is there already, from an earlier opening of the same store. */
async function addAccount(store: Store, account: Account, at: number): Promise<void> {
  await store.write(async (transactor) => {
    if ((await transactor.accounts()).length > 0) return;
    const { id, address } = account;
    const data = JSON.stringify(account);
    await transactor.putAccount({ id, address, data, state: '', createdAt: at, updatedAt: at });
  });
}
