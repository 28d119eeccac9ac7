import { dirname } from 'node:path';

import { signIn } from '../account/sign-in.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import type { AccountsContext } from './accounts/accounts-context.ts';
import { openAccounts } from './accounts/open-accounts.ts';
import type { Context } from './context.ts';
import type { OpenOptions } from './open-options.ts';
import { summariser } from './present/kept-summary.ts';
import { profileClock } from './profile-clock.ts';
import type { ProfileClock } from './profile-clock.ts';

/** What the use cases are tied to; whoever opens it closes the store. */
export interface Opened {
  readonly clock: ProfileClock;
  readonly store: Store;
  readonly accounts: AccountsContext;
}

const LLM_TIMEOUT = 60_000;

/** Opens a profile's store, and what unlocks its accounts. */
export async function openProfile(options: OpenOptions): Promise<Opened> {
  const clock = profileClock(options);
  const store = await openStore(options.store, { summariser: summariser(() => clock.lastNow(), clock.zone) });
  const folder = options.secrets?.folder ?? ('file' in options.store ? dirname(options.store.file) : null);
  const accounts = openAccounts({ ...options.secrets, folder }, options.nameServers, options.now ?? Date.now);
  return { clock, store, accounts };
}

/** What every use case is given. */
export function contextOf(
  options: Omit<OpenOptions, 'store' | 'secrets'>,
  { clock, store, accounts }: Opened,
): Context {
  const llmKey = options.llmKey?.trim() ?? '';
  return {
    store,
    profile: options.profile ?? 'default',
    demo: options.demo ?? false,
    llm: { key: llmKey === '' ? null : llmKey, timeoutMs: options.llmTimeoutMs ?? LLM_TIMEOUT },
    accounts,
    signIn: (account, refused) => signIn(account, accounts.secrets, options.now ?? Date.now, refused),
    now: () => clock.now(store),
    setForward: (since) => clock.setForward(since),
    zone: clock.zone,
  };
}
