import type { Action, BasisKind, Field, Intent, OutcomeKind, ReasonKind, Stage } from '../vocabulary.ts';

/** What a correction may change. `verdict: 'not-a-rejection'` takes the no out of the list, `'rejection'` brings it back. */
export interface Correction {
  readonly verdict?: 'rejection' | 'not-a-rejection' | undefined;
  readonly field?: Field | undefined;
  readonly organisation?: string | undefined;
  readonly role?: string | undefined;
  readonly reason?: ReasonKind | undefined;
}

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
    | { readonly kind: 'exported'; readonly draftId: string }
    /** An answer of the user's own: seen in the mailbox (`messageKey`) or told by the user. */
    | { readonly kind: 'sent'; readonly messageKey: string | null; readonly intent: Intent | null }
    | { readonly kind: 'replied'; readonly messageKey: string }
    | { readonly kind: 'bounced'; readonly messageKey: string }
    | {
        readonly kind: 'outcome';
        readonly outcome: OutcomeKind;
        readonly messageKey: string | null;
        /** `mailbox`: seen by the watch; `user`: told by the user. */
        readonly by: 'mailbox' | 'user';
        readonly quote: string | null;
      }
    | { readonly kind: 'closed' }
    | { readonly kind: 'reopened' }
  );

export type RejectionEventKind = RejectionEvent['kind'];
