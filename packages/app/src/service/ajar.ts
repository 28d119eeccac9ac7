import type {
  Alternative,
  Correction,
  DraftFacts,
  DraftInput,
  DraftPart,
  Intent,
  InterfaceLanguage,
  Occasion,
  Basis,
  OutcomeKind,
  Stage,
} from '@ajar/core';

import type { NoticeCases } from './notices/notice-cases.ts';
import type { PracticeRoom } from './practice/practice-room.ts';
import type { SyncResult } from './accounts/account-views.ts';
import type {
  BatchResult,
  ChangeNews,
  DraftView,
  LetterView,
  ListPage,
  LlmView,
  MessageView,
  Overview,
  RejectionDetail,
  RejectionSummary,
  ScanCounts,
  VoiceView,
  WordingsView,
} from './views.ts';
import type { AccountCases } from './accounts/account-cases.ts';
import type { DataCases } from './data/data-cases.ts';
import type { InsightsCases } from './insights/insights-cases.ts';

/** A no as its own headers show it, before its thread is known. */
export interface FoundNo {
  readonly messageKey: string;
  readonly from: string;
  readonly subject: string;
  readonly receivedAt: string | null;
}

/** How a scan is going. `bytesTotal` is null when the sources do not say (standard input). */
export interface ScanProgress {
  readonly source: string;
  readonly messages: number;
  readonly rejections: number;
  /** Noes found last, newest find first: what can be shown while the rest is read. */
  readonly found: readonly FoundNo[];
  readonly bytes: number;
  readonly bytesTotal: number | null;
  readonly elapsedMs: number;
  readonly phase: 'reading' | 'linking';
}

export interface ScanOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ScanProgress) => void) | undefined;
  /** The reader's own addresses; told apart by the mailbox itself when omitted. */
  readonly me?: readonly string[] | undefined;
}

export interface SyncOptions extends Pick<ScanOptions, 'signal' | 'onProgress'> {
  /** Only the accounts with these addresses; all when omitted. */
  readonly addresses?: readonly string[] | undefined;
}

export interface WatchOptions {
  readonly signal: AbortSignal;
  readonly onNews: (news: WatchNews) => void;
  /** Waits for its turn where only so many accounts are read at once; all at once when omitted. */
  readonly inTurn?: (<T>(work: () => Promise<T>) => Promise<T>) | undefined;
}

/** Told while accounts are watched, for whoever looks on. */
export interface WatchNews {
  readonly address: string;
  /** Messages that came in; 0 when only the trouble changed. */
  readonly added: number;
  readonly trouble: { readonly code: string; readonly message: string } | null;
  /** Of those that arrived since the account was read last: how long each was on its way from the arrival to being stored (ms). */
  readonly waitedMs?: readonly number[] | undefined;
}

export interface ScanResult extends ScanCounts {
  /** False when stopped by the signal: what was read is kept, a rerun resumes. */
  readonly complete: boolean;
}

/** A message byte for byte, and what to call its file. */
export interface OriginalMessage {
  readonly eml: Uint8Array;
  readonly fileName: string;
}

export interface ListFilter {
  readonly field?: string | undefined;
  /** Where it stands, one or several. */
  readonly status?: string | readonly string[] | undefined;
  /** Those that need a decision today alone (true), or those that do not (false). */
  readonly today?: boolean | undefined;
  readonly reason?: string | undefined;
  readonly door?: string | undefined;
  /** Words, and what docs/cli.md says of `org:` and the like (`parseSearch`). */
  readonly search?: string | undefined;
}

export interface PageWish extends ListFilter {
  /** Rows at most, 50 when omitted, 500 at most; 0 for the counts alone. */
  readonly limit?: number | undefined;
  /** The `next` of the page before. */
  readonly cursor?: string | undefined;
  /** Rows left out before the page, for a list that is looked at anywhere. */
  readonly offset?: number | undefined;
}

/** What is done to many noes at once; each has its way back. */
export const BATCH_ACTIONS = ['close', 'reopen', 'not-a-rejection', 'is-a-rejection'] as const;
export type BatchAction = (typeof BATCH_ACTIONS)[number];

export interface FollowOptions {
  readonly signal: AbortSignal;
  /** The count that was told last; from now on when omitted. */
  readonly after?: number | undefined;
}

/** What the user tells that the letter does not say; kept with the rejection. */
export interface Told {
  readonly stage?: Stage | undefined;
  readonly basis?: readonly Basis[] | undefined;
}

/** The pieces of a learned voice that can be taken out one by one. */
export const VOICE_PARTS = [
  'greeting',
  'sign-off',
  'favourite',
  'sentence-length',
  'contractions',
  'exclamations',
] as const;
export type VoicePart = (typeof VOICE_PARTS)[number];

/** What the user decides about their voice. `form` of a `drop` is the greeting, sign-off or word; else empty. */
export type VoiceChange =
  | { readonly kind: 'switch'; readonly on: boolean }
  /** Words never wanted, between commas; in place of those before. */
  | { readonly kind: 'never'; readonly words: string }
  | { readonly kind: 'drop'; readonly language: string; readonly part: VoicePart; readonly form: string }
  /** What was dropped may be used again. */
  | { readonly kind: 'restore' }
  | { readonly kind: 'erase' };

/** With what a draft is saved, beside its words. */
export interface SaveWish {
  /** The words that these began from. */
  readonly was?: string | undefined;
  /** The parts of the new words, where they are known; else those of the old ones are looked for. */
  readonly parts?: readonly DraftPart[] | undefined;
}

/** How it is approved: `asItIs` waives the hold of words that sound angry. */
export interface Approval {
  readonly asItIs?: boolean | undefined;
}

/** When a letter leaves: after the time to take it back, at the next good moment, or not before a moment (ISO 8601). */
export interface SendWish {
  readonly when: string;
}

/** `idle`: what is due now, then done; `stopped`: whatever falls due, until the signal. */
export interface RunDueOptions {
  readonly until: 'idle' | 'stopped';
  readonly signal?: AbortSignal | undefined;
  /** How many things are done at once; four when omitted. */
  readonly lanes?: number | undefined;
}

/** A draft taken out: a ready-to-open message (`X-Unsent: 1`) and its text. */
export interface ExportedDraft {
  readonly fileName: string;
  readonly eml: Uint8Array;
  readonly text: string;
}

export interface Health {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/**
 * The use cases, and the only door the faces go through. Every method that takes an id throws
 * `AjarError` with code `not-found` when there is no such thing; ids may be shortened to a unique prefix.
 */
export interface Ajar extends AsyncDisposable, AccountCases, DataCases, InsightsCases, NoticeCases {
  scan(paths: readonly string[], options?: ScanOptions): Promise<ScanResult>;
  /** Reads what is new in the user's mail accounts. Nothing in them is ever changed. */
  sync(options?: SyncOptions): Promise<SyncResult>;
  /**
   * Keeps reading the accounts as mail comes in, until the signal aborts. Of several processes that watch, one does so for
   * each account. Trouble is kept with the account and tried again, never thrown.
   */
  watch(signal: AbortSignal, onNews?: (news: WatchNews) => void): Promise<void>;
  /** The same for one account, by its id, for who has seen to it that nobody else does. `gone` when it was removed. */
  watchAccount(id: string, options: WatchOptions): Promise<'gone' | 'stopped'>;
  /** In a copy of the database: what was to leave is looked for and not sent. Returns how many letters that was about. */
  holdLetters(): Promise<number>;
  overview(): Promise<Overview>;
  /** All noes that fit, newest first. */
  list(filter?: ListFilter): Promise<readonly RejectionSummary[]>;
  /** The same in pages, with counts. Throws `bad-input` for a cursor that is none. */
  page(wish?: PageWish): Promise<ListPage>;
  /** The ids next to these in order: how far one may be cut depends on them alone. */
  idsBeside(ids: readonly string[]): Promise<readonly string[]>;
  /** The same for many noes at once (5,000 at most), all or none. Throws `bad-input` for more. */
  batch(ids: readonly string[], action: BatchAction): Promise<BatchResult>;
  /** Tells which noes change, whoever changes them, until the signal aborts. The first news only tells the count. */
  follow(options: FollowOptions, onChange: (news: ChangeNews) => void): Promise<void>;
  show(id: string): Promise<RejectionDetail>;
  /** One message of a thread with its HTML part, unsanitised: the browser cleans and frames it. */
  messageHtml(key: string): Promise<{ readonly html: string | null; readonly view: MessageView }>;
  /** One message as it came, for a mail program. Throws `not-found`, also for one that is not kept so. */
  originalMessage(key: string): Promise<OriginalMessage>;
  correct(id: string, correction: Correction): Promise<RejectionDetail>;
  tell(id: string, told: Told): Promise<RejectionDetail>;
  draft(
    id: string,
    options?: {
      readonly intent?: Intent | undefined;
      /** What the letter answers; told by what came of the no when omitted. */
      readonly occasion?: Occasion | undefined;
      readonly facts?: DraftFacts | undefined;
      readonly seed?: number | undefined;
    },
  ): Promise<DraftView>;
  /**
   * Saves the words as typed. Editing an approved draft withdraws the approval. With `was`, the words these began from,
   * it saves over nothing else: `conflict` when somebody changed or approved the draft meanwhile. With `parts`, these are its parts.
   */
  saveDraft(draftId: string, text: string, wish?: SaveWish): Promise<DraftView>;
  /**
   * Fixes the bytes and the Message-ID of exactly this text. Throws `not-ready` when the text is not the one saved last,
   * and `HeldError` while words that sound angry have not lain until the morning, unless they are wanted `asItIs`.
   */
  approve(draftId: string, text: string, approval?: Approval): Promise<DraftView>;
  /** Lets an open draft lie until the user's next morning, to be read once more then. */
  holdDraft(draftId: string): Promise<DraftView>;
  withdrawApproval(draftId: string): Promise<DraftView>;
  /** Takes an approved draft out as .eml; throws `not-approved` before. */
  exportDraft(draftId: string): Promise<ExportedDraft>;
  /**
   * Sends an approved draft at `now` (after the time to take it back), at the `good-moment`, or not before an ISO moment.
   * Whoever runs due work delivers it, once. Throws `not-approved`, `not-ready` without an account for its From, and
   * `too-late` when it is on its way or gone. `withdrawApproval` and `saveDraft` take it back until it leaves.
   */
  send(draftId: string, wish: SendWish): Promise<DraftView>;
  /** Puts an approved draft into the drafts of its account, in the thread, once. Throws as `send` does, and what the server says. */
  saveToDrafts(draftId: string): Promise<DraftView>;
  /** Every letter that was approved and not taken back: first those that need the user, last those that left, the newest first. */
  letters(): Promise<readonly LetterView[]>;
  /** The user knows what became of a letter nobody can tell of. Only `not-sent` lets it be approved anew. */
  settleUnknown(draftId: string, how: 'arrived' | 'not-sent'): Promise<DraftView>;
  /** How many seconds a letter can be taken back before it leaves; told, it is so from now on (0 to 600). */
  undoSeconds(told?: number): Promise<number>;
  /** Does what is due, each thing once, whoever else is awake. Returns how much was done. */
  runDue(options: RunDueOptions): Promise<number>;
  recordOutcome(id: string, outcome: OutcomeKind): Promise<RejectionDetail>;
  /** Yes or no to what may have come of it. Throws `not-found` when nothing of the kind is open. */
  answerProposal(
    id: string,
    answer: { readonly messageKey?: string | undefined; readonly yes: boolean },
  ): Promise<RejectionDetail>;
  /**
   * Another address in the place of the one that did not work: an open draft with the same words, to be approved anew.
   * Throws `bad-input` for what is no address, `not-ready` when no letter came back.
   */
  mendAddress(id: string, address: string): Promise<DraftView>;
  /** The user has sent the answer with their own mail program. */
  markSent(id: string): Promise<RejectionDetail>;
  close(id: string): Promise<RejectionDetail>;
  reopen(id: string): Promise<RejectionDetail>;
  /** What the interface is shown in; null: as the browser has it. */
  language(): Promise<InterfaceLanguage | null>;
  chooseLanguage(language: InterfaceLanguage | null): Promise<void>;
  setMe(me: {
    readonly name: string;
    readonly addresses: readonly string[];
    readonly signature: string;
  }): Promise<void>;
  /** How the user writes, as far as it was learned. */
  voice(): Promise<VoiceView>;
  changeVoice(change: VoiceChange): Promise<VoiceView>;
  /** Which LLM may propose wordings; off until somebody turns it on. */
  llm(): Promise<LlmView>;
  /** Throws `leaves-the-machine` for an endpoint elsewhere, with what that means, unless `mayLeave` is true. */
  setLlm(wanted: {
    readonly endpoint: string;
    readonly model: string;
    readonly mayLeave?: boolean | undefined;
  }): Promise<LlmView>;
  llmOff(): Promise<LlmView>;
  /** Other wordings of an open draft, by the LLM that is turned on. The draft stays as it is. */
  proposeWordings(draftId: string, signal?: AbortSignal): Promise<WordingsView>;
  /** The same for a letter that is not in the mailbox; nothing of it is kept. */
  proposeForLetter(input: DraftInput, draft: string, signal?: AbortSignal): Promise<WordingsView>;
  /**
   * Letters to choose from that really differ: the open draft as it stands, then others, at most `count` in all. The draft
   * stays as it is.
   */
  alternatives(draftId: string, count: number): Promise<readonly Alternative[]>;
  /** Puts one of the letters shown last beside this draft (alternatives or wordings), counted from 1, in its place. */
  useWording(draftId: string, number: number): Promise<DraftView>;
  /** Noes that were made up, to practise on. */
  readonly practice: PracticeRoom;
  /**
   * Lets go of the letters of settled noes that nothing happened to for so many months: what they say, and all that quotes them.
   * That there was a no, and what came of it, stays. Returns how many noes that was.
   */
  dropLetters(months: number): Promise<number>;
  doctor(): Promise<readonly Health[]>;
  /** Deletes everything Ajar remembers. The mailbox itself is never touched. */
  forget(): Promise<void>;
}
