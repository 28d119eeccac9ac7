import type { Action, BasisKind, Field, Intent, OutcomeKind, ReasonKind, Stage } from '../vocabulary.ts';

/** What a correction may change. `verdict: 'not-a-rejection'` takes the no out of the list, `'rejection'` brings it back. */
export interface Correction {
  readonly verdict?: 'rejection' | 'not-a-rejection' | undefined;
  readonly field?: Field | undefined;
  readonly organisation?: string | undefined;
  readonly role?: string | undefined;
  readonly reason?: ReasonKind | undefined;
}

/** Why an outcome is only proposed: what it rests on is less than a plain answer in the same thread. */
export type ProposalWhy = 'by-its-words' | 'not-plain' | 'same-person' | 'same-house' | 'names-them';

/** What becomes due: a day that the letter names, the end of the usual wait, a held draft that may be looked at again. */
export type DueWhat = 'door' | 'silence' | 'look-again';

/** One thing that happened to a rejection. The log is append-only; every state and figure is derived from it. */
export type RejectionEvent = { readonly at: number } &
  /** In the mail, unless the user added it. */
  (
    | { readonly kind: 'found'; readonly messageKey: string; readonly by?: 'user' | undefined }
    | { readonly kind: 'confirmed' }
    | { readonly kind: 'corrected'; readonly correction: Correction }
    /** What the user told that the letter does not say: how far they got, what is new. */
    | {
        readonly kind: 'told';
        readonly stage?: Stage | undefined;
        readonly basis?: readonly { readonly kind: BasisKind; readonly text: string }[] | undefined;
        /** In the user's own words; advice and drafts take nothing from it. */
        readonly note?: string | undefined;
      }
    | { readonly kind: 'advised'; readonly action: Action }
    | { readonly kind: 'drafted'; readonly draftId: string; readonly intent: Intent }
    /** `text` is what was approved, word for word. */
    | { readonly kind: 'approved'; readonly draftId: string; readonly text: string }
    | { readonly kind: 'approval-withdrawn'; readonly draftId: string }
    /** Older events do not say where to; a file, or the outbox tells. */
    | { readonly kind: 'exported'; readonly draftId: string; readonly to?: 'file' | 'drafts' | undefined }
    /** A server did not take the letter, or could not be reached for too long; `letter` is its id in the outbox. */
    | { readonly kind: 'not-sent'; readonly draftId: string; readonly letter: string }
    /** An answer of the user's own: seen in the mailbox (`messageKey`), sent from here (no key, but its `messageId`) or told by the user. */
    | {
        readonly kind: 'sent';
        readonly messageKey: string | null;
        readonly intent: Intent | null;
        readonly messageId?: string | null | undefined;
      }
    | { readonly kind: 'replied'; readonly messageKey: string }
    /** A mail server could not deliver an answer. Older events say only that. */
    | {
        readonly kind: 'bounced';
        readonly messageKey: string;
        /** Message-ID of the answer that came back. */
        readonly letter?: string | null | undefined;
        readonly address?: string | null | undefined;
        /** What the server said. */
        readonly why?: string | null | undefined;
        /** False while it is still being tried; true when absent. */
        readonly permanent?: boolean | undefined;
        /** The address itself may be right and work another time: a full mailbox, a server that was away. False when absent. */
        readonly passing?: boolean | undefined;
      }
    /** They are away and have not read it; `until` is the day (ISO) they name for their return. */
    | { readonly kind: 'away'; readonly messageKey: string; readonly until: string | null }
    /** Their mail system wants to be told that a person wrote before it lets the answer in. */
    | { readonly kind: 'challenged'; readonly messageKey: string }
    /** The user put another address in the place of the one that failed. */
    | { readonly kind: 'mended'; readonly from: string | null; readonly to: string }
    | {
        readonly kind: 'outcome';
        readonly outcome: OutcomeKind;
        readonly messageKey: string | null;
        /** `mailbox`: seen by the watch; `user`: told by the user. */
        readonly by: 'mailbox' | 'user';
        readonly quote: string | null;
      }
    /** What the user takes from what they were told (`quote`, or the no as a whole). The last word on a quote counts; an empty one takes it back. */
    | { readonly kind: 'learned'; readonly text: string; readonly quote: string | null }
    /** Something that came may be an outcome; the user says whether it is. */
    | {
        readonly kind: 'proposed';
        readonly outcome: OutcomeKind;
        readonly messageKey: string;
        readonly quote: string | null;
        readonly why: ProposalWhy;
      }
    /** `outcome` is null where the user said no. */
    | { readonly kind: 'answered-proposal'; readonly messageKey: string; readonly outcome: OutcomeKind | null }
    /** A day that was waited for has come. `on` is that day (ISO), or the moment for a draft that was held. */
    | { readonly kind: 'due'; readonly what: DueWhat; readonly on: string }
    | { readonly kind: 'closed' }
    | { readonly kind: 'reopened' }
  );

export type RejectionEventKind = RejectionEvent['kind'];
