/** How the user hears of what happened. */
export interface NoticesView {
  readonly kind: 'off' | 'digest' | 'each';
  /** When the digest comes, `HH:MM` by the user's clock. */
  readonly at: string;
  /** Counts only: a notice on the desktop names nobody. */
  readonly private: boolean;
  /** Why the last one could not be shown; null when nothing is wrong. */
  readonly trouble: string | null;
}

export interface DigestItem {
  readonly rejectionId: string;
  readonly who: string;
  readonly what: string | null;
  /** The last day (ISO) for what the letter leaves open, where it is near; null where none is. */
  readonly lastDay: string | null;
  readonly why:
    | 'not-sent'
    | 'to-settle'
    | 'to-answer'
    | 'to-read'
    | 'to-decide'
    | 'to-confirm'
    | 'to-mend'
    | 'to-read-again'
    | 'in-hand'
    | 'door';
}

/**
 * What there is to say today. `answers` (other than those to answer or to read), `waitsOver` and `doors` count since the last digest that was
 * shown.
 */
export interface DigestView {
  readonly at: string;
  readonly counts: {
    /** A door that is open again, an offer, feedback: nothing was done about it yet. */
    readonly toAnswer: number;
    /** Mail accounts that are not read, or not sent from, until the user signs in. */
    readonly paused: number;
    /** Letters that were refused, or could not be handed over. */
    readonly notSent: number;
    /** Letters of which the user has to say whether they arrived. */
    readonly toSettle: number;
    /** Answers to the user's own letters, of which they have not said what came of it. */
    readonly toRead: number;
    readonly toDecide: number;
    readonly toConfirm: number;
    readonly toMend: number;
    readonly toReadAgain: number;
    /** Letters begun or approved that have not gone, and are not to lie. */
    readonly inHand: number;
    readonly doors: number;
    readonly answers: number;
    readonly waitsOver: number;
  };
  /** The counts in one calm line. */
  readonly text: string;
  /** What they are about, at most 50. */
  readonly items: readonly DigestItem[];
  /** Something is new since the last digest; without it none is shown. */
  readonly news: boolean;
}

/** Where a calendar program can subscribe to the dates, on this machine: `path` holds a secret of its own. */
export interface CalendarAddressView {
  readonly path: string;
}
