import { randomBytes } from 'node:crypto';

import type { InterfaceLanguage } from '@ajar/core';

import type { BegunSignIn } from '../../account/oauth/begun-sign-in.ts';
import type { OAuthClient } from '../../account/oauth/tokens.ts';
import { AjarError } from '../ajar-error.ts';
import { chosenLanguage } from '../language.ts';
import type { SignInWish } from './account-cases.ts';
import type { Context } from '../context.ts';
import type { SignInStart, SignInState } from './account-views.ts';
import { accountRecords } from './account-record.ts';
import type { PendingSignIn } from './accounts-context.ts';
import { addressFrom } from '../address-from.ts';

const MOST_PENDING = 10;

/** Begins a sign-in with a provider; the user finishes it in a browser. What is not said is taken from the account with that address. */
export async function beginSignIn(context: Context, wish: SignInWish): Promise<SignInStart> {
  const { pending, clock } = context.accounts;
  const address = addressFrom(wish.address);
  const client = await clientFor(context, address, wish);
  const language = await context.store.read(chosenLanguage);
  const begun = await begin(client, address, wish.device === true ? 'by-code' : language, clock);
  const id = randomBytes(12).toString('hex');
  const one: PendingSignIn = { address, client, begun, state: { kind: 'waiting' } };
  void begun.tokens.then(
    (tokens) => (one.state = { kind: 'done', tokens }),
    (error: unknown) =>
      (one.state = { kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
  // Whoever begins again has given up the oldest.
  for (const [old, { begun: given }] of [...pending].slice(0, Math.max(0, pending.size + 1 - MOST_PENDING))) {
    given.giveUp();
    pending.delete(old);
  }
  pending.set(id, one);
  return { id, url: begun.url, userCode: begun.userCode };
}

/** Loaded when needed: most commands sign in to nothing. */
async function begin(
  client: OAuthClient,
  address: string,
  how: 'by-code' | InterfaceLanguage | null,
  clock: () => number,
): Promise<BegunSignIn> {
  const { issuerOf } = await import('../../account/oauth/issuer-of.ts');
  const issuer = await issuerOf(client.issuer);
  if (how === 'by-code') {
    const { authorizeByCode } = await import('../../account/oauth/authorize-by-code.ts');
    return authorizeByCode(issuer, client, clock);
  }
  const { authorizeInBrowser } = await import('../../account/oauth/authorize-in-browser.ts');
  return authorizeInBrowser(issuer, client, address, clock, how);
}

async function clientFor(context: Context, address: string, wish: SignInWish): Promise<OAuthClient> {
  const known = (await context.store.read(accountRecords)).find(({ account }) => account.address === address)?.account;
  const before = known?.signIn.kind === 'oauth' ? known.signIn : null;
  const issuer = wish.issuer ?? before?.issuer;
  const clientId = wish.clientId ?? before?.clientId;
  if (issuer === undefined || clientId === undefined || clientId.trim() === '')
    throw new AjarError(
      'bad-input',
      'It takes the provider to sign in with and the id of a client: your own or one of your organisation (docs/accounts.md says how to make one).',
    );
  // A secret is for the provider that gave it out, and for no other that a client of the same name is asked for.
  const same = known !== undefined && clientId === before?.clientId && issuer === before.issuer;
  const kept = same ? await context.accounts.secrets.get(known.id, 'client-secret') : null;
  return { issuer, clientId: clientId.trim(), clientSecret: wish.clientSecret ?? kept };
}

export function signInState(context: Context, id: string): SignInState {
  const one = context.accounts.pending.get(id);
  if (one === undefined) throw new AjarError('not-found', 'There is no such sign-in. Begin it again.');
  const { state } = one;
  return state.kind === 'failed' ? { kind: 'failed', message: state.message } : { kind: state.kind };
}

/** Resolves when the user has finished, or given up, somewhere else. */
export async function signInFinished(context: Context, id: string): Promise<SignInState> {
  const one = context.accounts.pending.get(id);
  await one?.begun.tokens.catch(() => undefined);
  return signInState(context, id);
}

/** Lets go of the ports and waits of all sign-ins that nobody finished. */
export function giveUpSignIns({ accounts }: Context): void {
  for (const { begun } of accounts.pending.values()) begun.giveUp();
  accounts.pending.clear();
}
