import type { ShutFolders } from '../../account/account-state.ts';
import type { ServerAddress } from '../../account/account.ts';
import type { WayIn } from '../../account/discovery/provider.ts';
import type { ScanCounts } from '../views.ts';

/** How reading one mail account went; `trouble` is what was in the way, in words for people. */
export interface SyncedAccount {
  readonly address: string;
  readonly read: number;
  readonly added: number;
  readonly trouble: { readonly code: string; readonly message: string } | null;
  /** Folders that its server did not let Ajar read; the others were. */
  readonly shutFolders: ShutFolders | null;
}

export interface SyncResult extends ScanCounts {
  readonly accounts: readonly SyncedAccount[];
  /** Noes that were not known before. */
  readonly newNoes: number;
  /** False when stopped by the signal: what was read is kept, the next time goes on there. */
  readonly complete: boolean;
}

/** An account that mail is read from and sent by; never a secret of it. `lastSyncAt` is ISO 8601. */
export interface AccountView {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly imap: ServerAddress;
  readonly smtp: ServerAddress;
  readonly signIn: 'password' | 'oauth';
  /** Its name, where it is known. */
  readonly provider: string | null;
  readonly filesSent: boolean;
  readonly state: {
    readonly kind: 'well' | 'never-read' | 'trouble';
    readonly lastSyncAt: string | null;
    readonly message: string | null;
    /** After a sign-in was refused, until the user signs in or has it tried once more. */
    readonly paused: 'all' | 'sending' | null;
    /** Messages that were passed over because they could not be read. */
    readonly unreadable: number;
    /** Folders that its server did not let Ajar read the last time; null when there are none. */
    readonly shutFolders: ShutFolders | null;
  };
}

/**
 * Whether the passwords of accounts can be used. `ready`: none is kept yet, and there is what locks them; `to-choose`: a passphrase
 * has to be chosen before one is.
 */
export interface SecretsView {
  readonly state: 'open' | 'ready' | 'to-choose' | 'locked';
  /** Why they are locked, in words for people. */
  readonly message: string | null;
  /** A passphrase unlocks them, or will. */
  readonly takesPassphrase: boolean;
}

/** What is known of a provider; `steps` is what to do before signing in, one a sentence. */
export interface ProviderView {
  readonly id: string;
  readonly name: string;
  /** The best one first. */
  readonly waysIn: readonly WayIn[];
  readonly oauth: 'google' | 'microsoft' | null;
  readonly steps: readonly string[];
  readonly note: string | null;
  readonly help: string;
}

/** Where the mail of an address lies. `how` says how that was found, `confirm` what the user has to agree to first. */
export interface DiscoveryView {
  readonly address: string;
  readonly found: 'provider' | 'exchanger' | 'srv' | 'tried' | 'nothing';
  readonly how: string;
  readonly confirm: string | null;
  readonly imap: ServerAddress | null;
  readonly smtp: ServerAddress | null;
  readonly provider: ProviderView | null;
}

/** A sign-in that the user finishes at `url`; `userCode` is typed there, or null when the browser comes back by itself. */
export interface SignInStart {
  readonly id: string;
  readonly url: string;
  readonly userCode: string | null;
}

export type SignInState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string };

export type { CertificateFacts as CertificateView } from '../../account/tls/certificate-facts.ts';
