import type {
  Alternative,
  Correction,
  DraftFacts,
  DraftInput,
  DraftPart,
  Intent,
  Occasion,
  Basis,
  ColumnUse,
  DayOrder,
  Field,
  OutcomeKind,
  ReasonKind,
  Stage,
} from '@ajar/core';

import type { ServerAddress } from '../account/account.ts';
import type { PracticeRoom } from './practice/practice-room.ts';
import type {
  AccountView,
  BatchResult,
  CertificateView,
  ChangeNews,
  DiscoveryView,
  CalendarAddressView,
  DigestView,
  AddedView,
  DraftView,
  ImportView,
  HoldView,
  ListPage,
  LlmView,
  MessageView,
  NoticesView,
  Overview,
  RejectionDetail,
  RejectionSummary,
  ScanCounts,
  SignInStart,
  SignInState,
  SyncResult,
  VoiceView,
  WordingsView,
} from './views.ts';
import type { InsightsCases } from './insights/insights-cases.ts';

/** How a scan is going. `bytesTotal` is null when the sources do not say (standard input). */
export interface ScanProgress {
  readonly source: string;
  readonly messages: number;
  readonly rejections: number;
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

/** Told while accounts are watched, for whoever looks on. */
export interface WatchNews {
  readonly address: string;
  /** Messages that came in; 0 when only the trouble changed. */
  readonly added: number;
  readonly trouble: { readonly code: string; readonly message: string } | null;
}

export interface ScanResult extends ScanCounts {
  /** False when stopped by the signal: what was read is kept, a rerun resumes. */
  readonly complete: boolean;
}

export interface ListFilter {
  readonly field?: string | undefined;
  /** Where it stands, one or several. */
  readonly status?: string | readonly string[] | undefined;
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

/** What is left out stays as it is. */
export interface NoticesChange {
  readonly kind?: NoticesView['kind'] | undefined;
  readonly at?: string | undefined;
  readonly private?: boolean | undefined;
}

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
}

/** A draft taken out: a ready-to-open message (`X-Unsent: 1`) and its text. */
export interface ExportedDraft {
  readonly fileName: string;
  readonly eml: Uint8Array;
  readonly text: string;
}

/** What lets an account in: a password, or a sign-in with its provider that is done. Kept with the secrets only. */
export type SignInProof =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'oauth'; readonly signInId: string };

export interface NewAccount {
  readonly address: string;
  /** What stands before the address in From. */
  readonly name?: string | undefined;
  /** The name to sign in with; the address when omitted. */
  readonly user?: string | undefined;
  readonly imap: ServerAddress;
  readonly smtp: ServerAddress;
  readonly signIn: SignInProof;
  /** A certificate (PEM) that is trusted for this account, beside the system's. */
  readonly trusted?: string | undefined;
}

/** Who is signed in with which provider; what is omitted is taken from the account with this address. */
export interface SignInWish {
  readonly address: string;
  /** `google`, `microsoft`, or the issuer's address. */
  readonly issuer?: string | undefined;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  /** With a code that is typed on another device. */
  readonly device?: boolean | undefined;
}

/** How a table is to be taken; told by its headings and its words where omitted. */
export interface ImportWish {
  /** Tell what would be kept, and keep nothing. */
  readonly preview?: boolean | undefined;
  /** What each column is, in the order of the columns. */
  readonly uses?: readonly ColumnUse[] | undefined;
  /** The statuses that count as a no, word for word. */
  readonly noStatuses?: readonly string[] | undefined;
  readonly dayOrder?: DayOrder | undefined;
  /** Of rows that name none; `job` when omitted. */
  readonly field?: Field | undefined;
}

/** A no to add by hand: its letter, or what is known of it, or both. */
export interface AddWish {
  /** As it was copied out of a mail program, or its source (RFC 5322). */
  readonly letter?: string | Uint8Array | undefined;
  readonly facts?:
    | {
        readonly organisation?: string | undefined;
        readonly role?: string | undefined;
        readonly person?: string | undefined;
        readonly address?: string | undefined;
        /** `yyyy-mm-dd`; today when neither this nor the letter says. */
        readonly date?: string | undefined;
        readonly field?: Field | undefined;
        readonly reason?: ReasonKind | undefined;
        readonly note?: string | undefined;
      }
    | undefined;
  /** Tell what was understood, and keep nothing. */
  readonly preview?: boolean | undefined;
  /** It is a no, also when it does not read like one. */
  readonly evenSo?: boolean | undefined;
}

/** One file of an export, written while it is read. */
export interface ExportFile {
  readonly name: string;
  readonly content: () => AsyncIterable<Uint8Array>;
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
export interface Ajar extends AsyncDisposable, InsightsCases {
  scan(paths: readonly string[], options?: ScanOptions): Promise<ScanResult>;
  /** Reads what is new in the user's mail accounts. Nothing in them is ever changed. */
  sync(options?: SyncOptions): Promise<SyncResult>;
  /**
   * Keeps reading the accounts as mail comes in, until the signal aborts. Of several processes that watch, one does so for
   * each account. Trouble is kept with the account and tried again, never thrown.
   */
  watch(signal: AbortSignal, onNews?: (news: WatchNews) => void): Promise<void>;
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
  accounts(): Promise<readonly AccountView[]>;
  /** Where the mail of an address lies, by a table, DNS and trying; nobody is told the address. */
  discover(address: string): Promise<DiscoveryView>;
  /**
   * Signs in to both servers, and only then keeps the account; one with the same address gets these servers. Throws
   * `sign-in-needed`, `certificate`, `server-away`, `server-refused` or `secrets-locked`, with words for people.
   */
  addAccount(wanted: NewAccount): Promise<AccountView>;
  startSignIn(wish: SignInWish): Promise<SignInStart>;
  signInState(id: string): Promise<SignInState>;
  /** The same, but waits until it is done or failed. */
  signInFinished(id: string): Promise<SignInState>;
  /** Accounts are named by address, id or a beginning of it. */
  signIn(account: string, proof: SignInProof): Promise<AccountView>;
  /** Signs in with what is kept and remembers how that went. */
  testAccount(account: string): Promise<AccountView>;
  /** Forgets it with its secrets; the mail that was read stays. */
  removeAccount(account: string): Promise<void>;
  /** What there is to say today; asking changes nothing. */
  digest(): Promise<DigestView>;
  notices(): Promise<NoticesView>;
  /** Throws `bad-input` for what is no time of day. */
  changeNotices(change: NoticesChange): Promise<NoticesView>;
  /** The dates of the noes as an iCalendar file (RFC 5545). */
  calendar(): Promise<string>;
  /** Where a calendar program subscribes to them; `renew` makes a new secret, and the old address ends. */
  calendarAddress(options?: { readonly renew?: boolean | undefined }): Promise<CalendarAddressView>;
  /** The calendar for whoever knows the secret; null for everybody else. */
  calendarFor(secret: string): Promise<string | null>;
  /** Noes that were made up, to practise on. */
  readonly practice: PracticeRoom;
  /** Adds one no by hand. Throws `bad-input` when there is nothing to go by. */
  addNo(wish: AddWish): Promise<AddedView>;
  /** Keeps the noes of a table (CSV of a tracker or of a spreadsheet). Throws `bad-input` when it is no table. */
  importNoes(bytes: Uint8Array, wish?: ImportWish): Promise<ImportView>;
  /** Everything that is kept, as files: tables, JSON, an mbox and what is what. */
  exportAll(): Promise<readonly ExportFile[]>;
  /** The same in one .zip. Throws `bad-input` while it is read when it is over four gigabytes. */
  exportZip(): AsyncIterable<Uint8Array>;
  doctor(): Promise<readonly Health[]>;
  /** Deletes everything Ajar remembers. The mailbox itself is never touched. */
  forget(): Promise<void>;
}

export type AjarErrorCode =
  | 'not-found'
  | 'ambiguous'
  | 'not-ready'
  | 'not-approved'
  | 'already-answered'
  | 'held-till-morning'
  | 'conflict'
  | 'bad-input'
  | 'locked'
  | 'leaves-the-machine'
  | 'sign-in-needed'
  | 'secrets-locked'
  | 'server-refused'
  | 'server-away'
  | 'certificate'
  | 'too-late'
  | 'store-newer'
  | 'store-busy'
  | 'store-full'
  | 'unreadable'
  | 'port-in-use';

/** An expected failure with words for people: what happened, what was kept, what to do. */
export class AjarError extends Error {
  override readonly name = 'AjarError';
  readonly code: AjarErrorCode;

  constructor(code: AjarErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A draft that sounds angry waits until the morning; what could leave instead stands beside it. */
export class HeldError extends AjarError {
  readonly hold: HoldView;

  constructor(hold: HoldView) {
    super('held-till-morning', hold.why);
    this.hold = hold;
  }
}

/** A server's certificate is not to be trusted; what it says of itself stands beside it, where it could be seen. */
export class CertificateError extends AjarError {
  readonly certificate: CertificateView | null;

  constructor(message: string, certificate: CertificateView | null) {
    super('certificate', message);
    this.certificate = certificate;
  }
}
