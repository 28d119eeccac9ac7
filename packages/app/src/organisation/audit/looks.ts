/** As long as somebody goes back and forth between windows it is one look. */
const ONE_LOOK_MS = 15 * 60_000;

interface Look {
  readonly at: number;
  readonly seen: string;
}

/**
 * Tells a look from the page that asks again by itself whenever somebody comes back to its window: these would bury what the log is
 * read for. In this process alone: another one writes a line too many at worst.
 */
export class Looks {
  readonly #last = new Map<string, Look>();

  /** Whether this is not in the log yet: another list than the one before, or a while after it. */
  isNew(who: string, what: string, now: number): boolean {
    const last = this.#last.get(who);
    return last === undefined || last.seen !== what || now - last.at >= ONE_LOOK_MS;
  }

  /** It is in the log now. */
  noted(who: string, what: string, now: number): void {
    for (const [one, { at }] of this.#last) if (now - at >= ONE_LOOK_MS) this.#last.delete(one);
    this.#last.set(who, { at: now, seen: what });
  }
}
