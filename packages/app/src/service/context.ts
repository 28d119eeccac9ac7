import type { Store } from '../store/store.ts';

/** What every use case is given. The clock comes in here and nowhere else. */
export interface Context {
  readonly store: Store;
  readonly profile: string;
  readonly demo: boolean;
  /** Milliseconds since the epoch. In the demo, the day after its last message. */
  now(): Promise<number>;
}
