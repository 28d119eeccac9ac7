import type { Tokens } from './tokens.ts';

/** A sign-in that the user has to finish somewhere else. */
export interface BegunSignIn {
  /** Where the user goes on. */
  readonly url: string;
  /** What they type there; null when the browser comes back by itself. */
  readonly userCode: string | null;
  /** Rejects with `AjarError` when it fails or was given up. */
  readonly tokens: Promise<Tokens>;
  readonly giveUp: () => void;
}
