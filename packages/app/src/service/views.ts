/**
 * What the faces show: plain JSON, made by the service and by nothing else.
 * The web app imports these types only.
 */
import type {
  Advice,
  Basis,
  Correction,
  DraftPart,
  Field,
  Finality,
  Form,
  Intent,
  InterfaceLanguage,
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
  Unclear,
  Verdict,
  Voice,
  When,
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

/** Something that came and may be an outcome: the user says yes or no to it. */
export interface ProposalView {
  readonly outcome: OutcomeKind;
  /** When it came. */
  readonly at: string;
  readonly messageKey: string;
  /** Their words that look like it; null where the letter as a whole does. */
  readonly quote: string | null;
  /** Why it is not taken for certain, as a sentence. */
  readonly why: string;
}

/** An answer of the user's own that a mail server could not deliver. */
export interface BounceView {
  readonly address: string | null;
  /** What the server said, in plain words. */
  readonly why: string;
  readonly at: string;
  /** False while servers still try: nothing is to be mended yet. */
  readonly permanent: boolean;
}

export interface LeavingView {
  readonly draftId: string;
  /** ISO 8601; null where it leaves as soon as it can. */
  readonly leavesAt: string | null;
}

/** `to-answer`: they opened the door again or said yes, and it is not answered; `last-day`: a day that ends something is near; `door`: a day that opens something has come. `day` is that day (ISO), else null. */
export interface TodayView {
  readonly why: 'to-settle' | 'not-sent' | 'to-mend' | 'to-answer' | 'to-read' | 'last-day' | 'door';
  readonly day: string | null;
}

/** A door with its words; `closes`: its date is the last day, else the first. */
export interface DoorQuoteView extends Door {
  readonly closes: boolean;
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
  readonly doors: readonly Pick<DoorQuoteView, 'kind' | 'date' | 'closes'>[];
  readonly replyable: Replyable;
  readonly confidence: number;
  readonly status: RejectionStatus;
  /** Days without an answer since the last letter the user sent, while waiting; `normal` is the field's usual wait. */
  readonly silence: { readonly days: number; readonly normal: number } | null;
  readonly outcomes: readonly OutcomeView[];
  /** What may have come of it, until the user says yes or no. */
  readonly proposals: readonly ProposalView[];
  readonly bounce: BounceView | null;
  /** They are away since the user's last letter; `until` is the day (ISO) they name. */
  readonly away: { readonly until: string | null } | null;
  /** How many letters of the user's own answered this no and did not come back. */
  readonly answers: number;
  /** A letter that is to leave from here, or lies in the user's drafts, and is not known to have left; null when there is none. */
  readonly letter: 'waiting' | 'sending' | 'refused' | 'unknown' | 'in-drafts' | null;
  /** The letter while it waits and can be taken back; null when there is none. */
  readonly leaving: LeavingView | null;
  /** Why it needs a decision today; null when it can wait, or needs none. */
  readonly today: TodayView | null;
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
  /** It is kept byte for byte, and can be opened in a mail program. */
  readonly hasSource: boolean;
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
  /** Until when it is held, because it sounds angry or the user wished it; null when it is not. */
  readonly heldUntil: string | null;
  readonly heldByWish: boolean;
  readonly updatedAt: string;
  /** The address that an approved letter leaves from; null while it is open, or where none is known. */
  readonly from: string | null;
  /** How it gets on once it is to leave; null before. */
  readonly sending: SendingView | null;
}

/** How an approved letter gets on. Moments are ISO 8601. */
export interface SendingView {
  readonly state: 'waiting' | 'sending' | 'sent' | 'refused' | 'unknown' | 'in-drafts' | 'returned';
  readonly way: 'send' | 'drafts';
  readonly from: string;
  /** Not before this; null once it is under way. */
  readonly leavesAt: string | null;
  /** Until then it can be taken back for certain; null when it is too late. */
  readonly undoUntil: string | null;
  /** For people: why it waits, what the server said, what to do. */
  readonly why: string | null;
  /** Since when it is so. */
  readonly at: string;
  /** Only while `unknown`: from then on the user may say that it was not sent. */
  readonly askFrom: string | null;
}

/** A letter of the user's that was approved, and how it gets on: what an outbox shows. */
export interface LetterView {
  /** `approved`: nothing was said yet of when it leaves; `taken-out`: as a file, to be sent by hand. */
  readonly state: 'approved' | 'taken-out' | SendingView['state'];
  /** It does not go on by itself. */
  readonly needsYou: boolean;
  /** Since when it is so, ISO 8601. */
  readonly at: string;
  readonly no: Pick<RejectionSummary, 'id' | 'organisation' | 'role' | 'person' | 'from' | 'subject'>;
  readonly draft: DraftView;
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
  readonly doorQuotes: readonly DoorQuoteView[];
  readonly evidence: readonly Evidence[];
  readonly noFeedback: boolean;
  readonly language: string;
  readonly thread: readonly MessageView[];
  readonly advice: Advice;
  /** When a letter that asks for nothing had best leave, whatever is advised. */
  readonly thanksWhen: When;
  /** What a letter would answer now: the no itself, or what came after it. */
  readonly occasion: Occasion;
  /** That came, as far as is known: the user has not said yes to it. */
  readonly occasionProposed: boolean;
  /** What they wrote after an answer, while nobody has said what it amounts to; null where nothing waits for that. */
  readonly unsaid: { readonly at: string; readonly messageKey: string } | null;
  /** One sentence each: what is usual in this field, whom to write to, when, how often, what never to do. */
  readonly customs: readonly string[];
  readonly drafts: readonly DraftView[];
  readonly timeline: readonly TimelineEntry[];
  readonly correction: Correction;
  /** What to know before an answer goes to the address they asked for; null where that is of the house that wrote. */
  readonly answersElsewhere: string | null;
  /** Other addresses that the thread knows, likeliest first, while an address is to be mended; else empty. */
  readonly otherAddresses: readonly { readonly address: string; readonly why: string }[];
  /** What the user told before. */
  readonly told: { readonly stage: Stage | null; readonly basis: readonly Basis[] };
}

export type StatusCounts = Readonly<Record<RejectionStatus, number>>;

export interface NoCounts {
  readonly status: StatusCounts;
  /** Of these, those that need a decision today. */
  readonly today: StatusCounts;
  readonly field: Readonly<Record<string, number>>;
}

/** A part of the list, newest first. */
export interface ListPage {
  readonly rows: readonly RejectionSummary[];
  /** What to ask with for the rows after these; null at the end. */
  readonly next: string | null;
  /** How many rows there are on all pages. */
  readonly total: number;
  /** How many fit the search and the other filters, by where they stand. */
  readonly counts: StatusCounts;
  /** Of these, those that need a decision today. */
  readonly today: StatusCounts;
  /** What of the search was not understood and is searched for as words. */
  readonly unclear: readonly Unclear[];
}

/** Which noes a batch changed; the others were so already, or are gone. */
export interface BatchResult {
  readonly changed: readonly string[];
}

/** Noes that changed, told to whoever looks on; `all`: too many to name, or everything was deleted. */
export interface ChangeNews {
  /** Counts up; whoever comes back tells the last one they saw. */
  readonly last: number;
  readonly ids: readonly string[];
  readonly all: boolean;
}

export interface Overview {
  readonly profile: string;
  /** The file that keeps everything; null where it is a database. */
  readonly place: string | null;
  readonly demo: boolean;
  /** How many noes there are, how many stand where, and which fields occur; the rows come in pages (`ListPage`). */
  readonly noes: number;
  readonly counts: StatusCounts;
  /** Of these, those that need a decision today. */
  readonly today: StatusCounts;
  readonly fields: readonly { readonly field: Field; readonly count: number }[];
  readonly me: { readonly name: string; readonly addresses: readonly string[]; readonly signature: string };
  readonly messagesRead: number;
  /** What they chose the interface to be shown in; null: as the browser has it. */
  readonly language: InterfaceLanguage | null;
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
