import type { ServerAddress } from '../../account/account.ts';
import type { AccountView, DiscoveryView, SecretsView, SignInStart, SignInState } from './account-views.ts';

/** What lets an account in: a password, or a sign-in with its provider that is done. Kept with the secrets only. */
export type SignInProof =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'oauth'; readonly signInId: string };

export interface NewAccount {
  readonly address: string;
  /** What stands before the address in From. */
  readonly name?: string | undefined;
  /** The name to sign in with; the address when omitted. */
  readonly user?: string | undefined;
  readonly imap: ServerAddress;
  readonly smtp: ServerAddress;
  readonly signIn: SignInProof;
  /** A certificate (PEM) that is trusted for this account, beside the system's. */
  readonly trusted?: string | undefined;
}

/** Who is signed in with which provider; what is omitted is taken from the account with this address. */
export interface SignInWish {
  readonly address: string;
  /** `google`, `microsoft`, or the issuer's address. */
  readonly issuer?: string | undefined;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  /** With a code that is typed on another device. */
  readonly device?: boolean | undefined;
}

/** Mail accounts. They are named by address, id or a beginning of it. */
export interface AccountCases {
  accounts(): Promise<readonly AccountView[]>;
  /** Where the mail of an address lies, by a table, DNS and trying; nobody is told the address. */
  discover(address: string): Promise<DiscoveryView>;
  /**
   * Signs in to both servers, and only then keeps the account; one with the same address gets these servers. Throws
   * `sign-in-needed`, `certificate`, `server-away`, `server-refused` or `secrets-locked`, with words for people.
   */
  addAccount(wanted: NewAccount): Promise<AccountView>;
  startSignIn(wish: SignInWish): Promise<SignInStart>;
  signInState(id: string): Promise<SignInState>;
  /** The same, but waits until it is done or failed. */
  signInFinished(id: string): Promise<SignInState>;
  /** Accounts are named by address, id or a beginning of it. */
  signIn(account: string, proof: SignInProof): Promise<AccountView>;
  /** Signs in with what is kept and remembers how that went. */
  testAccount(account: string): Promise<AccountView>;
  secrets(): Promise<SecretsView>;
  /** Takes a passphrase for as long as this process lasts. Throws `secrets-locked` for a wrong one. */
  unlock(passphrase: string): Promise<SecretsView>;
  /** Forgets it with its secrets; the mail that was read stays. */
  removeAccount(account: string): Promise<void>;
}
