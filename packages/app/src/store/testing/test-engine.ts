import type { StoreOptions, StoreTarget } from '../open-store.ts';
import type { Store } from '../store.ts';

/** Makes empty places for stores on one engine. */
export interface TestEngine extends AsyncDisposable {
  newTarget(): StoreTarget;
  open(target: StoreTarget, options?: StoreOptions): Promise<Store>;
}
