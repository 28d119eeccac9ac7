/** A sign-in that was refused: nothing is shown to these servers until the user has said so. */
export interface Paused {
  /** `sending`: reading goes on, since its server took the same password or token. */
  readonly what: 'all' | 'sending';
  /** For people. */
  readonly message: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

/** Folders that the server lists and does not let us read; each reading asks for them again. */
export interface ShutFolders {
  /** The first of them, each a short line. */
  readonly names: readonly string[];
  /** How many more there are. */
  readonly more: number;
  /** What the server said to the first, a short line; may be empty. */
  readonly said: string;
}

/** How an account is doing, as it was when it was read last. */
export interface AccountState {
  /** Milliseconds since the epoch; null before the first time. */
  readonly lastSyncAt: number | null;
  /** What is in the way, in words for people, and since when; null when nothing is. */
  readonly trouble: { readonly code: string; readonly message: string; readonly since: number } | null;
  /** Null when it goes on by itself. */
  readonly paused: Paused | null;
  /** Messages of it that are known and still lie there. */
  readonly messages: number;
  /** Messages that were passed over, since their server says more of them than can be held. */
  readonly unreadable: number;
  /** Null when every folder that matters was read. */
  readonly shutFolders: ShutFolders | null;
  /** Which version of the reader goes over it; null before the first time. */
  readonly readerVersion: number | null;
  /** A newer reader goes over mail that an older one has read, and is not done yet. */
  readonly rereads: boolean;
}

const NEW: AccountState = {
  lastSyncAt: null,
  trouble: null,
  paused: null,
  messages: 0,
  unreadable: 0,
  shutFolders: null,
  readerVersion: null,
  rereads: false,
};

export function accountStateOf(stored: { readonly state: string }): AccountState {
  return { ...NEW, ...(stored.state === '' ? {} : (JSON.parse(stored.state) as Partial<AccountState>)) };
}
