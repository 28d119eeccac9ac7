import type { Store } from '../store/store.ts';

/** What every use case is given. The clock comes in here and nowhere else. */
export interface Context {
  readonly store: Store;
  readonly profile: string;
  readonly demo: boolean;
  /** Milliseconds since the epoch. In the demo, the day after its last message. */
  now(): Promise<number>;
  /** Where the user's clock hangs, an IANA name: what is night and what is a morning depends on it. */
  readonly zone: string;
}
