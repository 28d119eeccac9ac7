import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { Health } from './ajar.ts';
import { accountRecords, accountView } from './accounts/account-record.ts';
import type { Context } from './context.ts';
import { whoAmI } from './me.ts';
import type { AccountView } from './accounts/account-views.ts';
import { notices } from './notices/notice-setting.ts';

const LOW_DISK = 200_000_000;
const NOTICE_WORDS = {
  off: () => 'none are shown',
  digest: (at: string) => `a digest at ${at}, on days with something to say`,
  each: () => 'each thing is told as it comes',
} as const;

/** Looks at what Ajar stands on, and says for each thing whether it is well and what to do if not. */
export async function doctor(context: Context): Promise<readonly Health[]> {
  const { store } = context;
  const problems = await store.check();
  const facts = await store.read(async (reader) => ({
    messages: await reader.countMessages(),
    rejections: (await reader.rejections()).length,
    unfinished: (await reader.scanStates()).filter((state) => !state.done),
    me: await whoAmI(reader),
    accounts: (await accountRecords(reader)).map(accountView),
    notices: await notices(reader),
  }));
  return [
    { name: 'Runtime', ok: true, detail: `Node ${process.versions.node} on ${process.platform} ${process.arch}` },
    {
      name: 'Store',
      ok: problems.length === 0,
      detail: problems.length === 0 ? `${store.engine}, ${store.location}` : problems.join('; '),
    },
    {
      name: 'Profile',
      ok: true,
      detail: `${context.profile}: ${facts.messages} messages read, ${facts.rejections} noes`,
    },
    {
      name: 'Scans',
      ok: facts.unfinished.length === 0,
      detail:
        facts.unfinished.length === 0
          ? 'every scan ran to its end'
          : `stopped before the end: ${facts.unfinished.map((state) => state.path).join(', ')}. Scan the same path again and it goes on.`,
    },
    {
      name: 'You',
      ok: facts.me.addresses.length > 0,
      detail:
        facts.me.addresses.length > 0
          ? facts.me.addresses.join(', ')
          : 'your own address is not known, so your earlier answers cannot be told apart. Scan with --me you@example.org.',
    },
    await accountsHealth(context, facts.accounts),
    {
      name: 'Notices',
      ok: facts.notices.trouble === null,
      detail: facts.notices.trouble ?? NOTICE_WORDS[facts.notices.kind](facts.notices.at),
    },
    ...(store.engine === 'sqlite' ? [await diskSpace(store.location)] : []),
  ];
}

async function diskSpace(file: string): Promise<Health> {
  const { bavail, bsize } = await statfs(dirname(file));
  const free = bavail * bsize;
  const detail = `${(free / 1e9).toFixed(1)} GB free beside the store`;
  return {
    name: 'Disk',
    ok: free >= LOW_DISK,
    detail: free >= LOW_DISK ? detail : `${detail}: make room before the next scan`,
  };
}

async function accountsHealth({ accounts: { secrets } }: Context, accounts: readonly AccountView[]): Promise<Health> {
  const name = 'Accounts';
  if (accounts.length === 0) return { name, ok: true, detail: 'none; mail is read from files' };
  try {
    const lockedBy = await secrets.lockedBy();
    const locked = lockedBy === null ? 'none is signed in' : `passwords locked with ${lockedBy}`;
    const told = accounts.map(({ address, state }) =>
      state.message === null ? address : `${address}: ${state.message}`,
    );
    const ok = lockedBy !== null && accounts.every(({ state }) => state.message === null);
    return { name, ok, detail: `${told.join(', ')}; ${locked}` };
  } catch (error) {
    return { name, ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
