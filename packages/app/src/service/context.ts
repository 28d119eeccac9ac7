import type { Account, Credentials } from '../account/account.ts';
import type { Store } from '../store/store.ts';
import type { AccountsContext } from './accounts/accounts-context.ts';

/** How an LLM is asked, if it is at all. */
export interface LlmContext {
  /** From the environment; never stored, never told. */
  readonly key: string | null;
  readonly timeoutMs: number;
}

/** What every use case is given. The clock comes in here and nowhere else. */
export interface Context {
  readonly store: Store;
  readonly profile: string;
  readonly demo: boolean;
  readonly llm: LlmContext;
  readonly accounts: AccountsContext;
  /** What this account shows to its servers now; a token is renewed first, and one that was `refused` too. Throws `sign-in-needed`. */
  signIn(account: Account, refused?: Credentials): Promise<Credentials>;
  /** Milliseconds since the epoch. In the demo, the day after its last message. */
  now(): Promise<number>;
  /** By how many milliseconds the clock was set forward after it said `since`, as far as this process saw; 0 when omitted. */
  readonly setForward?: ((since: number) => number) | undefined;
  /** Where the user's clock hangs, an IANA name: what is night and what is a morning depends on it. */
  readonly zone: string;
}
