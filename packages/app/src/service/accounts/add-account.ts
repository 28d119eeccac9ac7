import { randomUUID } from 'node:crypto';

import type { Account, Credentials, ServerAddress, SignIn } from '../../account/account.ts';
import { accountStateOf } from '../../account/account-state.ts';
import { providerOfServer } from '../../account/discovery/known-provider.ts';
import { certificatesIn } from '../../account/tls/tls-options.ts';
import { addressFrom } from '../address-from.ts';
import { AjarError, CertificateError } from '../ajar-error.ts';
import type { NewAccount, SignInProof } from './account-cases.ts';
import type { Context } from '../context.ts';
import { tellMe, whoAmI } from '../me.ts';
import type { AccountView } from './account-views.ts';
import { wakeLetters } from '../sending/wake-letters.ts';
import { accountRecords, accountView } from './account-record.ts';
import type { AccountRecord } from './account-record.ts';
import { finished, keepProof } from './proof.ts';
import type { Proof } from './proof.ts';

const HOST = /^[a-z0-9.:-]{1,253}$/iu;

/**
 * Adds an account, or gives one that is there other servers or another sign-in. Both servers are really signed in to before
 * anything is kept. Its address then counts as the user's own.
 */
export async function addAccount(context: Context, wanted: NewAccount): Promise<AccountView> {
  const { clock, secrets, tryOut } = context.accounts;
  const proof = proofOf(context, wanted.signIn);
  const account = await accountFrom(context, wanted, proof.signIn);
  try {
    await tryOut(account, credentialsOf(account, proof));
  } catch (error) {
    throw withWords(error, 'Nothing was saved.');
  }
  await keepProof(secrets, account.id, proof);
  const record = await keep(context, account, clock()).catch(async (error: unknown) => {
    const isNew = !(await context.store.read(accountRecords)).some((one) => one.account.id === account.id);
    if (isNew) await secrets.delete(account.id);
    throw error;
  });
  if (wanted.signIn.kind === 'oauth') finished(context, wanted.signIn.signInId);
  return accountView(record);
}

function keep({ store }: Context, account: Account, at: number): Promise<AccountRecord> {
  return store.write(async (transactor) => {
    const { id, address } = account;
    const before = (await transactor.accounts()).find((one) => one.id === id);
    const state = JSON.stringify({ ...accountStateOf(before ?? { state: '' }), trouble: null, paused: null });
    const kept = { id, address, state, createdAt: before?.createdAt ?? at, updatedAt: at };
    const stored = { ...kept, data: JSON.stringify(account) };
    await transactor.putAccount(stored);
    await wakeLetters(transactor, new Set([id]), at);
    const me = await whoAmI(transactor);
    const addresses = [...new Set([...me.addresses, address])];
    await tellMe(transactor, { ...me, name: me.name === '' ? account.name : me.name, addresses });
    return { account, stored };
  });
}

async function accountFrom(context: Context, wanted: NewAccount, signIn: SignIn): Promise<Account> {
  const address = addressFrom(wanted.address);
  const known = (await context.store.read(accountRecords)).find(({ account }) => account.address === address);
  return {
    id: known?.account.id ?? randomUUID(),
    address,
    name: (wanted.name ?? known?.account.name ?? '').replaceAll(/\p{C}/gu, ' ').trim(),
    user: (wanted.user ?? '').trim() || address,
    imap: checked(wanted.imap, 'imap'),
    smtp: checked(wanted.smtp, 'smtp'),
    signIn,
    trusted: trustedFrom(wanted.trusted),
    filesSent: providerOfServer(wanted.imap)?.filesSent ?? false,
  };
}

function checked({ host, port, security }: ServerAddress, which: 'imap' | 'smtp'): ServerAddress {
  if (!HOST.test(host))
    throw new AjarError('bad-input', `${JSON.stringify(host.slice(0, 100))} is no name of a server.`).about(which);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new AjarError('bad-input', `A port is a number from 1 to 65535, not ${String(port)}.`).about(`${which}.port`);
  return { host: host.toLowerCase(), port, security };
}

function trustedFrom(pem: string | undefined): string | null {
  if (pem === undefined || pem.trim() === '') return null;
  const found = certificatesIn(pem);
  if (found.length > 0) return found.map((one) => one.toString()).join('');
  throw new AjarError(
    'bad-input',
    'There is no certificate in what is to be trusted. It is a PEM text that begins with BEGIN CERTIFICATE.',
  );
}

export function proofOf({ accounts }: Context, given: SignInProof): Proof {
  if (given.kind === 'password') {
    if (given.password === '') throw new AjarError('bad-input', 'The password is empty.').about('password');
    return { kind: 'password', password: given.password, signIn: { kind: 'password' } };
  }
  const pending = accounts.pending.get(given.signInId);
  if (pending === undefined) throw new AjarError('not-found', 'There is no such sign-in. Begin it again.');
  if (pending.state.kind === 'failed') throw new AjarError('sign-in-needed', pending.state.message);
  if (pending.state.kind === 'waiting') throw new AjarError('not-ready', 'The sign-in is not finished yet.');
  const { issuer, clientId, clientSecret } = pending.client;
  return { kind: 'oauth', tokens: pending.state.tokens, clientSecret, signIn: { kind: 'oauth', issuer, clientId } };
}

export function credentialsOf({ user }: Pick<Account, 'user'>, proof: Proof): Credentials {
  return proof.kind === 'password'
    ? { kind: 'password', user, password: proof.password }
    : { kind: 'token', user, accessToken: proof.tokens.accessToken };
}

/** The same failure, with what was kept. */
export function withWords(error: unknown, words: string): unknown {
  if (!(error instanceof AjarError)) return error;
  const message = `${error.message} ${words}`;
  const same =
    error instanceof CertificateError
      ? new CertificateError(message, error.certificate)
      : new AjarError(error.code, message, { cause: error });
  return same.about(error.field);
}
