/** How long a server may take, in milliseconds. */
export interface DeliveryLimits {
  /** Until it lets us hand the letter over. */
  readonly beforeMs: number;
  /** From then on. RFC 5321, section 4.5.3.2.6 asks for ten minutes: whoever waits less does not know what became of it. */
  readonly afterMs: number;
}

export const DELIVERY_LIMITS: DeliveryLimits = { beforeMs: 120_000, afterMs: 600_000 };

export interface Deadline {
  /** Resolves with what `say` returns when the time is over. */
  over<T>(say: () => T): Promise<T>;
  /** The letter is handed over: the second time begins. */
  again(): void;
  now(): void;
  clear(): void;
}

/** Runs from now; `atEnd` is called when one of the two times is over. */
export function deadline(limits: DeliveryLimits, atEnd: () => void): Deadline {
  const ended = Promise.withResolvers<void>();
  const now = (): void => {
    ended.resolve();
    atEnd();
  };
  let timer = setTimeout(now, limits.beforeMs);
  return {
    over: (say) => ended.promise.then(say),
    again: () => {
      clearTimeout(timer);
      timer = setTimeout(now, limits.afterMs);
    },
    now,
    clear: () => clearTimeout(timer),
  };
}
