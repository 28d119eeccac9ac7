import type { SecretsOptions } from '../account/secrets/secret-store.ts';
import type { StoreTarget } from '../store/open-store.ts';
import type { ClockOptions } from './profile-clock.ts';

export interface OpenOptions extends ClockOptions {
  readonly store: StoreTarget;
  /** Name shown to people; `default` when omitted. */
  readonly profile?: string | undefined;
  /** The key for the LLM, if one is used and wants one. */
  readonly llmKey?: string | undefined;
  /** How long an LLM may take; a minute when omitted. */
  readonly llmTimeoutMs?: number | undefined;
  /** What unlocks the secrets of accounts, and where they lie: beside the store when `folder` is omitted. */
  readonly secrets?: Partial<SecretsOptions> | undefined;
  /** Name servers to ask for mail servers (`127.0.0.1:5353`); the machine's when omitted. */
  readonly nameServers?: readonly string[] | undefined;
}
