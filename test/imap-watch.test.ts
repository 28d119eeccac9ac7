import { expect, test } from 'vitest';

import { accountStateOf } from '../packages/app/src/account/account-state.ts';
import type { WatchNews } from '../packages/app/src/service/ajar.ts';
import type { Context } from '../packages/app/src/service/context.ts';
import { sync } from '../packages/app/src/service/sync/sync.ts';
import { watchAccounts } from '../packages/app/src/service/sync/watch-accounts.ts';
import { openStore } from '../packages/app/src/store/open-store.ts';
import type { Job } from '../packages/app/src/store/store.ts';
import { startCuttingProxy } from './servers/cutting-proxy.ts';
import { findDovecot, startDovecot } from './servers/dovecot.ts';
import { isMissing, present } from './servers/missing.ts';
import { imapProfile } from './support/imap-profile.ts';
import { MailMaker } from './support/mail-maker.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const USER = 'reader@home.example';

/** Something that watches, as a process of its own would: its own store on the same file. */
class Watcher implements AsyncDisposable {
  readonly news: WatchNews[] = [];
  readonly #stop = new AbortController();
  readonly #ended: Promise<void>;
  #told = (): void => {};

  constructor(context: Context) {
    this.#ended = watchAccounts(
      context,
      this.#stop.signal,
      (one) => {
        this.news.push(one);
        this.#told();
      },
      50,
    );
  }

  /** Until it has told something that fits. */
  async tells(fits: (news: WatchNews) => boolean): Promise<void> {
    while (!this.news.some(fits)) {
      await new Promise<void>((resolve) => {
        this.#told = resolve;
      });
    }
    this.news.length = 0;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort();
    await this.#ended;
  }
}

test.skipIf(isMissing(findDovecot()))('of two that watch, one does; the other goes on when it ends', async () => {
  await using folder = await temporaryFolder();
  await using dovecot = present(await startDovecot());
  const user = dovecot.addUser(USER);
  const maker = new MailMaker(2, USER);
  await dovecot.deliver(USER, maker.no().raw);
  await using proxy = await startCuttingProxy(dovecot.imapsPort);
  await using profile = await imapProfile(dovecot, user, { folder: folder.path, port: proxy.port, now: null });
  await using secondStore = await openStore({ file: profile.file });
  await using first = new Watcher(profile.context);
  await first.tells(({ added }) => added === 1);
  await using second = new Watcher({ ...profile.context, store: secondStore });

  await dovecot.deliver(USER, maker.no().raw);
  await first.tells(({ added }) => added === 1);
  expect(await profile.store.read((reader) => reader.rejections())).toHaveLength(2);

  // The connection breaks; what comes in meanwhile is there after the next one.
  proxy.slam();
  await dovecot.deliver(USER, maker.no().raw);
  await first.tells(({ trouble }) => trouble?.code === 'server-away');
  await first.tells(({ added }) => added === 1);
  expect(second.news).toEqual([]);

  await first[Symbol.asyncDispose]();
  await second.tells(({ added }) => added === 0);
  await dovecot.deliver(USER, maker.no().raw);
  await second.tells(({ added }) => added === 1);
  const [stored] = await profile.store.read((reader) => reader.accounts());
  expect(accountStateOf(stored ?? { state: '' })).toMatchObject({ messages: 4, trouble: null });
});

const signIn: Context['signIn'] = ({ address }) =>
  Promise.resolve({ kind: 'password', user: address, password: 'wrong' });

test.skipIf(isMissing(findDovecot()))('trouble is kept with the account', async () => {
  await using folder = await temporaryFolder();
  await using dovecot = present(await startDovecot());
  const user = dovecot.addUser(USER);
  await using profile = await imapProfile(dovecot, user, { folder: folder.path, now: null });
  await using watcher = new Watcher({ ...profile.context, signIn });
  await watcher.tells(({ trouble }) => trouble?.code === 'sign-in-needed');
  const [stored] = await profile.store.read((reader) => reader.accounts());
  expect(accountStateOf(stored ?? { state: '' }).trouble).toMatchObject({ code: 'sign-in-needed' });
});

test.skipIf(isMissing(findDovecot()))('a store that is busy for a while does not end the watching', async () => {
  await using folder = await temporaryFolder();
  await using dovecot = present(await startDovecot());
  const user = dovecot.addUser(USER);
  await dovecot.deliver(USER, new MailMaker(2, USER).no().raw);
  await using profile = await imapProfile(dovecot, user, { folder: folder.path, now: null });
  await using hasty = await openStore({ file: profile.file }, { busyTimeoutMs: 1 });
  const tried = Promise.withResolvers<void>();
  let looks = 0;
  const now: Context['now'] = () => {
    looks += 1;
    if (looks === 3) tried.resolve();
    return Promise.resolve(Date.now());
  };
  const locked = Promise.withResolvers<void>();
  const holding = profile.store.write(async () => {
    locked.resolve();
    await tried.promise;
  });
  await locked.promise;
  await using watcher = new Watcher({ ...profile.context, store: hasty, now });
  await holding;
  await watcher.tells(({ added }) => added === 1);
});

test.skipIf(isMissing(findDovecot()))(
  'an account that is being read is not read a second time by those that watch',
  async () => {
    await using folder = await temporaryFolder();
    await using dovecot = present(await startDovecot());
    const user = dovecot.addUser(USER);
    const maker = new MailMaker(2, USER);
    await dovecot.deliver(USER, maker.no().raw);
    await using profile = await imapProfile(dovecot, user, { folder: folder.path, now: null });
    const turn = (): Promise<readonly Job[]> => profile.store.read((reader) => reader.jobs('watch'));
    // By a clock that is a year ahead; set right, nothing must wait for it.
    const ahead = { ...profile.context, now: () => Promise.resolve(Date.now() + 365 * 86_400_000) };
    const turns: Promise<readonly Job[]>[] = [];
    const result = await sync(ahead, { onProgress: () => turns.push(turn()) });
    expect(result).toMatchObject({ added: 1 });
    expect(await turns[0]).toMatchObject([{ kind: 'watch', state: 'running' }]);
    expect(await turn()).toMatchObject([{ state: 'ready' }]);
    await using watcher = new Watcher(profile.context);
    await watcher.tells(({ added, trouble }) => added === 0 && trouble === null);
    // One that watches does not keep the user from reading now.
    await dovecot.deliver(USER, maker.no().raw);
    expect(await sync(profile.context)).toMatchObject({ complete: true, accounts: [{ trouble: null }] });
  },
);
