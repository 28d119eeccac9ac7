/** What an account keeps secret. `tokens` is JSON of `Tokens`. */
export type SecretKind = 'password' | 'tokens' | 'client-secret';

/**
 * Where secrets lie: never in the database, always sealed. Reading and writing throw `AjarError` `secrets-locked` when what
 * unlocks them is missing or wrong; nothing is overwritten then.
 */
export interface SecretStore {
  get(accountId: string, what: SecretKind): Promise<string | null>;
  set(accountId: string, what: SecretKind, value: string): Promise<void>;
  /** All of an account when `what` is omitted. Works without the key when there is nothing to delete. */
  delete(accountId: string, what?: SecretKind): Promise<void>;
  /** Deletes everything, locked or not. */
  deleteAll(): Promise<void>;
  /** Runs alone among all processes of this profile. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** What locks them, in words for people; null when there are none. */
  lockedBy(): Promise<string | null>;
  /** Whether they can be read and kept now. Asks nobody. */
  state(): Promise<SecretsState>;
  /**
   * Takes this passphrase for the rest of the program: it opens what is locked, or locks what will be kept first. Throws
   * `secrets-locked` when it does not open them, `bad-input` when it is too short for a new lock.
   */
  unlock(passphrase: string): Promise<void>;
}

/** `ready`: none are kept yet, and there is what locks them. `to-choose`: there is not, it takes a passphrase. */
export type SecretsState =
  | { readonly kind: 'open' | 'ready' | 'to-choose' }
  | { readonly kind: 'locked'; readonly message: string; readonly byPassphrase: boolean };

export interface SecretsOptions {
  /** The folder that `secrets.enc` lies in. */
  readonly folder: string;
  /** From AJAR_SECRET_KEY or the credential of a systemd unit; at least 32 characters. */
  readonly key?: string | undefined;
  /** From AJAR_PASSPHRASE. */
  readonly passphrase?: string | undefined;
  /** Asks the user; null when they would rather not. `fresh`: a new one is chosen. */
  readonly ask?: ((fresh: boolean) => Promise<string | null>) | undefined;
}
