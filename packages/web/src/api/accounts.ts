import { queryOptions } from '@tanstack/react-query';

import { request } from './request.ts';
import type {
  AccountView,
  DiscoveryView,
  NewAccount,
  ScanProgress,
  SecretsView,
  SignInProof,
  SignInStart,
  SignInState,
  SignInWish,
  SyncResult,
} from './types.ts';

/** The mail accounts that are read and written from, the oldest first. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: () => request<readonly AccountView[]>('GET', '/api/accounts'),
});

/** Whether the passwords of the accounts can be used, and kept. */
export const secretsQuery = queryOptions({
  queryKey: ['secrets'],
  queryFn: () => request<SecretsView>('GET', '/api/accounts/secrets'),
});

export const unlockSecrets = (passphrase: string) =>
  request<SecretsView>('POST', '/api/accounts/unlock', { passphrase });

const path = (id: string, action: string) => `/api/accounts/${encodeURIComponent(id)}/${action}`;

export const discoverAccount = (address: string) =>
  request<DiscoveryView>('POST', '/api/accounts/discover', { address });

/** A password is in no state of the page: it goes from its field into the request. */
export const addAccount = (account: NewAccount) => request<AccountView>('POST', '/api/accounts', account);

/** Begins a sign-in that the user finishes on the page of the provider. */
export const startSignIn = (wish: SignInWish) => request<SignInStart>('POST', '/api/accounts/sign-in', wish);

export const signInStateQuery = (id: string) =>
  queryOptions({
    queryKey: ['sign-in', id],
    queryFn: () => request<SignInState>('GET', `/api/accounts/sign-in/${encodeURIComponent(id)}`),
    // The user is on another page meanwhile.
    refetchIntervalInBackground: true,
    refetchInterval: ({ state }) => (state.data === undefined || state.data.kind === 'waiting' ? 1_500 : false),
  });

export const signInAgain = (id: string, proof: SignInProof) => request<AccountView>('POST', path(id, 'sign-in'), proof);

export const testAccount = (id: string) => request<AccountView>('POST', path(id, 'test'));

export const removeAccount = (id: string) => request<unknown>('POST', path(id, 'remove'));

export interface SyncState {
  readonly running: boolean;
  readonly progress: ScanProgress | null;
  readonly result: SyncResult | null;
  /** Why the last reading ended early, in words for people. */
  readonly error: string | null;
}

export const syncQuery = queryOptions({
  queryKey: ['sync'],
  queryFn: () => request<SyncState>('GET', '/api/sync'),
  refetchInterval: ({ state }) => (state.data?.running === true ? 500 : false),
});

/** Reads all accounts, or those with these addresses. */
export const startSync = (addresses?: readonly string[]) => request<SyncState>('POST', '/api/sync', { addresses });
