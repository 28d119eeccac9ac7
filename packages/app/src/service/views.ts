/**
 * What the faces show: plain JSON, made by the service and by nothing else.
 * The web app imports these types only.
 */
import type {
  Advice,
  Basis,
  ColumnUse,
  Correction,
  DayOrder,
  DraftPart,
  Field,
  Finality,
  Form,
  Intent,
  Door,
  Evidence,
  Occasion,
  OutcomeKind,
  Quote,
  Reason,
  Stage,
  ReasonKind,
  RejectionStatus,
  Replyable,
  Verdict,
  Voice,
  Zone,
} from '@ajar/core';

import type { LlmFailure } from '../llm/llm-failure.ts';

/** Where a no stands, derived from its events and today's date. */
export type { RejectionStatus };

export interface OutcomeView {
  readonly outcome: OutcomeKind;
  readonly at: string;
  readonly by: 'mailbox' | 'user' | 'time';
  readonly quote: string | null;
  readonly messageKey: string | null;
}

/** One row of the list. Dates are ISO 8601. */
export interface RejectionSummary {
  readonly id: string;
  readonly receivedAt: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly person: string | null;
  readonly from: string;
  readonly subject: string;
  readonly field: Field;
  readonly reasons: readonly ReasonKind[];
  readonly finality: Finality | null;
  readonly form: Form;
  /** The user noted it: there is no letter, and nothing can be said of one. */
  readonly withoutLetter?: true;
  readonly doors: readonly { readonly kind: Door['kind']; readonly date: string | null }[];
  readonly replyable: Replyable;
  readonly confidence: number;
  readonly status: RejectionStatus;
  /** Days without an answer since the last letter the user sent, while waiting; `normal` is the field's usual wait. */
  readonly silence: { readonly days: number; readonly normal: number } | null;
  readonly outcomes: readonly OutcomeView[];
  /** How many letters of the user's own answered this no. */
  readonly answers: number;
  readonly corrected: boolean;
  /** The words that decided it, shortest useful quote. */
  readonly because: string | null;
}

export interface MessageView {
  readonly key: string;
  readonly messageId: string | null;
  readonly from: string;
  readonly to: string;
  readonly date: string | null;
  readonly subject: string;
  /** Text without the subject; `null` when only the headers were kept. */
  readonly text: string | null;
  readonly zones: readonly Zone[];
  readonly mine: boolean;
  readonly verdict: Verdict;
  readonly hasHtml: boolean;
  /** Depth in the reply tree, 0 for the first. */
  readonly depth: number;
}

/** A mark in the message that was read; offsets into that message's `text` (negative never: subject marks are in `subjectMarks`). */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly says: string;
}

export interface TimelineEntry {
  readonly at: string;
  readonly text: string;
  readonly kind: string;
  readonly messageKey: string | null;
}

export interface DraftView {
  readonly id: string;
  readonly rejectionId: string;
  readonly intent: Intent;
  /** What it answers. */
  readonly occasion: Occasion;
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
  readonly parts: readonly DraftPart[];
  readonly needs: readonly string[];
  readonly status: 'open' | 'approved';
  readonly approvedAt: string | null;
  /** Until when it is held because it sounds angry; null when it is not. */
  readonly heldUntil: string | null;
  readonly updatedAt: string;
}

/** Why a draft is not approved yet, until when (ISO 8601), and calmer words for it. */
export interface HoldView {
  readonly until: string;
  /** In sentences, for people. */
  readonly why: string;
  /** The words that were heard, with offsets into the draft, and how they may be taken. */
  readonly heard: readonly (Quote & { readonly message: string })[];
  /** `yours`: the same letter without them; `scratch`: written anew, because too little would have been left. */
  readonly calmer: { readonly text: string; readonly from: 'yours' | 'scratch' };
}

export interface RejectionDetail extends RejectionSummary {
  /** The message that says no. */
  readonly messageKey: string;
  readonly marks: readonly Mark[];
  readonly subjectMarks: readonly Mark[];
  readonly reasonQuotes: readonly Reason[];
  readonly doorQuotes: readonly Door[];
  readonly evidence: readonly Evidence[];
  readonly noFeedback: boolean;
  readonly language: string;
  readonly thread: readonly MessageView[];
  readonly advice: Advice;
  /** What a letter would answer now: the no itself, or what came after it. */
  readonly occasion: Occasion;
  /** One sentence each: what is usual in this field, what never to do. */
  readonly customs: readonly string[];
  readonly drafts: readonly DraftView[];
  readonly timeline: readonly TimelineEntry[];
  readonly correction: Correction;
  /** What the user told before. */
  readonly told: { readonly stage: Stage | null; readonly basis: readonly Basis[] };
}

export interface Overview {
  readonly profile: string;
  readonly demo: boolean;
  readonly rejections: readonly RejectionSummary[];
  readonly me: { readonly name: string; readonly addresses: readonly string[]; readonly signature: string };
  readonly messagesRead: number;
}

/** How the user writes, as learned from their own sent mail; `on`: drafts use it and scans learn. */
export interface VoiceView extends Voice {
  readonly on: boolean;
  /** How many habits the user took out; they can be brought back. */
  readonly dropped: number;
}

/** Which LLM may propose wordings. `hasKey`: AJAR_LLM_KEY is set; the key itself is told to nobody. */
export type LlmView =
  | { readonly on: false; readonly hasKey: boolean }
  | {
      readonly on: true;
      readonly hasKey: boolean;
      readonly endpoint: string;
      readonly model: string;
      readonly host: string;
      /** On this machine: Ajar sends nothing further. */
      readonly local: boolean;
    };

/** What went where: all the text that was sent, instructions and data, word for word. */
export interface SentView {
  readonly host: string;
  readonly local: boolean;
  readonly model: string;
  readonly characters: number;
  readonly text: string;
}

/** How many wordings are not shown, and why, for people. */
export interface HeldBackView {
  readonly count: number;
  readonly words: string;
}

/** What came of asking an LLM for wordings. `sent` is null when nothing was. */
export type WordingsView =
  | {
      readonly kind: 'shown';
      readonly wordings: readonly { readonly text: string }[];
      readonly heldBack: HeldBackView;
      readonly sent: SentView;
    }
  | { readonly kind: 'held-back'; readonly heldBack: HeldBackView; readonly sent: SentView }
  | { readonly kind: 'failed'; readonly why: LlmFailure; readonly message: string; readonly sent: SentView | null }
  | {
      readonly kind: 'not-sent';
      readonly why: 'off' | 'leave-alone' | 'language';
      readonly message: string;
      readonly sent: null;
    };

export interface ScanCounts {
  readonly read: number;
  readonly added: number;
  readonly rejections: number;
  readonly answeredBefore: number;
  readonly skipped: readonly { readonly why: string; readonly count: number; readonly example: string }[];
}

/** What was understood of a no that is added by hand, before it is kept. */
export interface Understood {
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly from: string | null;
  readonly subject: string;
  readonly date: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly person: string | null;
  readonly field: Field;
  readonly reasons: readonly ReasonKind[];
  readonly doors: readonly { readonly kind: Door['kind']; readonly date: string | null }[];
  readonly finality: Finality | null;
  /** The words that say no; null without any. */
  readonly because: string | null;
  /** The beginning of the letter; empty when there is none. */
  readonly text: string;
}

/** What became of adding a no: only understood (a preview), not a no and so not kept, there before, or added. */
export type AddedView =
  | { readonly kind: 'understood' | 'not-a-no'; readonly understood: Understood; readonly rejection?: undefined }
  | { readonly kind: 'known' | 'added'; readonly understood: Understood; readonly rejection: RejectionDetail };

/** One of the first rows of a table, as it would be taken. */
export interface ImportRow {
  readonly line: number;
  /** `known`: the same no is there already. */
  readonly taken: 'no' | 'known' | 'left-out' | 'bad';
  readonly why: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  /** `yyyy-mm-dd`. */
  readonly date: string | null;
}

/** What an import took, or would take, of a table, and what it left out and why. */
export interface ImportView {
  /** False for a preview: nothing was written. */
  readonly kept: boolean;
  readonly encoding: string;
  readonly separator: string;
  readonly dayOrder: DayOrder;
  readonly columns: readonly {
    readonly heading: string;
    readonly use: ColumnUse;
    readonly examples: readonly string[];
  }[];
  /** The words of the status column and whether they count as a no; empty when there is none, and every row is one. */
  readonly statuses: readonly { readonly status: string; readonly count: number; readonly isNo: boolean }[];
  readonly rows: readonly ImportRow[];
  readonly read: number;
  /** New ones; `known` were there already. */
  readonly noes: number;
  readonly known: number;
  /** `line` is the first. */
  readonly leftOut: readonly { readonly why: string; readonly count: number; readonly line: number }[];
  /** The first of the rows that could not be used. */
  readonly bad: readonly { readonly line: number; readonly why: string }[];
  readonly badCount: number;
  /** There are more rows than are read. */
  readonly cut: boolean;
}
