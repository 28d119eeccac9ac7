import type { Credentials } from '../../account/account.ts';
import type { Resolve } from '../../account/discovery/resolve.ts';
import type { BegunSignIn } from '../../account/oauth/begun-sign-in.ts';
import type { OAuthClient, Tokens } from '../../account/oauth/tokens.ts';
import type { SecretStore } from '../../account/secrets/secret-store.ts';
import type { Tried } from '../../account/tried.ts';

/** A sign-in that began in this process, and how it stands. Lives in memory only. */
export interface PendingSignIn {
  readonly address: string;
  readonly client: OAuthClient;
  readonly begun: BegunSignIn;
  state:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'done'; readonly tokens: Tokens }
    | { readonly kind: 'failed'; readonly message: string };
}

/** What the use cases of accounts need beside the store. */
export interface AccountsContext {
  readonly secrets: SecretStore;
  /** The machine's own clock, in the demo too: tokens and certificates go by it. */
  readonly clock: () => number;
  readonly resolve: Resolve;
  /** Signs in to both servers for a try; throws `AjarError`. */
  readonly tryOut: (account: Tried, credentials: Credentials) => Promise<void>;
  readonly pending: Map<string, PendingSignIn>;
}
