/** Where a server is. `tls`: encrypted from the first byte; `starttls`: required before anything is said. Never in the clear. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls';
}

/** How an account signs in. Secrets (password, tokens, client secret) are never here: see `account/secrets`. */
export type SignIn =
  | { readonly kind: 'password' }
  | {
      readonly kind: 'oauth';
      /** `google`, `microsoft`, or the issuer's address of an organisation's own. */
      readonly issuer: string;
      /** Of the user's or organisation's own client. */
      readonly clientId: string;
    };

/** A mailbox that is read over IMAP and written from over SMTP. */
export interface Account {
  readonly id: string;
  readonly address: string;
  /** What stands before the address in From. */
  readonly name: string;
  /** The name it signs in with: mostly the address. */
  readonly user: string;
  readonly imap: ServerAddress;
  readonly smtp: ServerAddress;
  readonly signIn: SignIn;
  /** A certificate (PEM) that the user chose to trust beside the system's; null for none. */
  readonly trusted: string | null;
  /** The server files a copy of what is sent by itself (Gmail, Microsoft 365, iCloud ...): we must not. */
  readonly filesSent: boolean;
}

/** What is shown to a server to be let in; lives in memory only. */
export type Credentials =
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | { readonly kind: 'token'; readonly user: string; readonly accessToken: string };

/** The account as it was stored; whoever reads one reads it here. */
export function accountOf(stored: { readonly data: string }): Account {
  // Written from an `Account` and by nobody else.
  return JSON.parse(stored.data) as Account;
}
