import type { Skipped } from '../../mailbox/mail-source.ts';
import type { ScanCounts } from '../views.ts';

/** What was passed over, by why: how often, and the first of them. */
export class SkippedCounts {
  readonly #counts = new Map<string, { count: number; readonly example: string }>();

  constructor(skipped: readonly Skipped[] = []) {
    for (const one of skipped) this.add(one);
  }

  add({ where, why }: Skipped): void {
    const known = this.#counts.get(why);
    if (known === undefined) this.#counts.set(why, { count: 1, example: where });
    else known.count += 1;
  }

  list(): ScanCounts['skipped'] {
    return [...this.#counts].map(([why, { count, example }]) => ({ why, count, example }));
  }
}
