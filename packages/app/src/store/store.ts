import type { Message, Reading, RejectionEvent, RejectionEventKind, Verdict } from '@ajar/core';

/**
 * The store: what Ajar remembers, on SQLite (one file) or PostgreSQL. Readers read one consistent
 * state, only a transactor writes. Times are milliseconds since the epoch, ids and keys are text.
 */
export interface Store extends AsyncDisposable {
  readonly engine: 'sqlite' | 'postgres';
  /** Where it lives, for people: a file path, or host and database without the password. */
  readonly location: string;
  read<T>(work: (reader: StoreReader) => Promise<T>): Promise<T>;
  /** Everything as it is now, for as long as it is held, whatever is written meanwhile. Nobody waits for it; its holder ends it. */
  moment(): Promise<StoreMoment>;
  /** One transaction, begun immediately: all of it or none. Never await the network inside. */
  write<T>(work: (transactor: StoreTransactor) => Promise<T>): Promise<T>;
  /** Integrity check for `doctor`; an empty list is health. */
  check(): Promise<readonly string[]>;
  /** Deletes every row (and gives the space back); the empty, usable store remains. */
  forgetAll(): Promise<void>;
}

/** One moment of the store. */
export interface StoreMoment extends AsyncDisposable {
  /** Every read shows the same state. False where the connections are those of many: then each read is a moment of its own. */
  readonly isOne: boolean;
  read<T>(work: (reader: StoreReader) => Promise<T>): Promise<T>;
}

/** `sourceId` of what the user added by hand: it lies nowhere else, and no scan changes what was said of it. */
export const BY_HAND = 'hand';

/** Of every message read: what threading and watching need, never its text. */
export interface MessageRow {
  /** Content hash: the same message from another file, format or folder has the same key. */
  readonly key: string;
  readonly messageId: string | null;
  /** Message-IDs it refers to: References and In-Reply-To. */
  readonly refs: readonly string[];
  readonly date: number | null;
  readonly fromAddress: string | null;
  readonly fromName: string;
  readonly toAddress: string | null;
  readonly subject: string;
  readonly verdict: Verdict;
  /** What else makes it worth finding again: the writer says somebody passed the reader's name on. */
  readonly cue: 'referral' | null;
  /** `sourceId` and `position` find the bytes again. */
  readonly sourceId: string;
  readonly position: string;
  readonly size: number;
}

/** Of a message that matters: all that was decoded of it. */
export interface KeptText {
  readonly key: string;
  readonly message: Message;
  /** It has an HTML part, shown on demand. */
  readonly hasHtml: boolean;
}

/** The same with its source, which the store keeps packed; null when over the size cap. */
export interface KeptMessage extends KeptText {
  readonly raw: Uint8Array | null;
}

export interface StoredReading {
  readonly key: string;
  /** Version of the reader that made it: a newer reader reads again, corrections stay. */
  readonly readerVersion: number;
  readonly reading: Reading;
}

export interface RejectionRow {
  readonly id: string;
  readonly messageKey: string;
  readonly createdAt: number;
}

/** `dedupKey` makes an event unique in its rejection: a second watch over the same mail adds nothing. */
export interface NewEvent {
  readonly rejectionId: string;
  readonly event: RejectionEvent;
  readonly dedupKey: string | null;
}

export interface StoredDraft {
  readonly id: string;
  readonly rejectionId: string;
  /** JSON of the draft as the service keeps it: intent, to, subject, headers, text, parts, needs, status. */
  readonly data: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Counts up with each save; a save that names an older one is refused (two tabs). */
  readonly revision: number;
}

/**
 * `approved -> sending -> sent | refused | unknown`; `cancelled` from `approved` only; `exported` when taken out as a file or
 * put into the account's drafts; `returned` when it came back, which frees its `replyKey`.
 */
export type OutboxState =
  | 'approved'
  | 'sending'
  | 'sent'
  | 'refused'
  | 'unknown'
  | 'cancelled'
  | 'exported'
  | 'returned';

/** How a letter gets on; all of it null or zero until the user wants it sent. */
export interface Dispatch {
  readonly accountId: string | null;
  /** Out over SMTP, or into the account's own drafts. */
  readonly way: 'send' | 'drafts' | null;
  /** Not before this: the time for second thoughts, or the hour that was chosen. */
  readonly leavesAt: number | null;
  readonly attempts: number;
  /** Who is at it: a worker that lost its turn cannot change the row. */
  readonly fence: string | null;
  /** What the server said last, or why it could not be reached. */
  readonly note: string | null;
}

export interface OutboxRow extends Dispatch {
  readonly id: string;
  readonly draftId: string;
  readonly rejectionId: string;
  /** Rejection and purpose: unique while not cancelled, so that a second answer cannot exist. */
  readonly replyKey: string;
  readonly messageId: string;
  readonly envelopeFrom: string | null;
  readonly envelopeTo: string | null;
  /** The RFC 5322 bytes as approved. */
  readonly raw: Uint8Array;
  readonly state: OutboxState;
  readonly since: number;
}

/** How far a source has been read. Written in the same transaction as the messages it counts. */
export interface ScanState {
  readonly sourceId: string;
  /** The path as the user gave it, resolved. */
  readonly path: string;
  /** Changes when the file changes in a way that makes `position` worthless. */
  readonly fingerprint: string;
  readonly position: string;
  readonly done: boolean;
  readonly updatedAt: number;
}

export interface StoredAccount {
  readonly id: string;
  /** Lower case; one account an address. */
  readonly address: string;
  /** JSON of the account, without any secret. */
  readonly data: string;
  /** JSON of how it is doing: the last sync, what went wrong. */
  readonly state: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** How far a folder of an account has been read. `uidValidity` and `highestModseq` are 64-bit numbers, as text. */
export interface AccountFolder {
  readonly accountId: string;
  readonly folder: string;
  readonly uidValidity: string;
  readonly uidNext: number;
  readonly highestModseq: string | null;
  readonly updatedAt: number;
}

/** Where a message lies in an account now. */
export interface AccountPlace {
  readonly accountId: string;
  readonly folder: string;
  readonly uid: number;
  readonly messageKey: string;
}

/** Something to be done at a time, by whoever is awake, once. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  /** One job a key, done ones included: the same thing is never due twice. */
  readonly dedupKey: string;
  /** JSON. */
  readonly payload: string;
  readonly state: 'ready' | 'running' | 'done';
  readonly runAt: number;
  readonly leaseOwner: string | null;
  /** When it may be taken from an owner that fell silent. */
  readonly leaseUntil: number | null;
  readonly attempts: number;
  readonly lastError: string | null;
}

/** All that is known of one rejection, for deriving its summary. */
export interface SummarySource {
  readonly row: RejectionRow;
  readonly message: MessageRow;
  readonly reading: Reading;
  readonly events: readonly RejectionEvent[];
  /** Texts of the letters kept that belong to it: the no itself, and what its events name. */
  readonly letters: readonly string[];
  /** The user's own that are on their way, lie in their drafts, or were refused, or nobody knows. */
  readonly outbox: readonly OutboxRow[];
}

/** One row of the list as it is kept: derived, never a truth of its own. */
export interface Summary {
  /** False where the user said that it is no rejection. */
  readonly listed: boolean;
  readonly receivedAt: number | null;
  readonly field: string;
  readonly status: string;
  /** Its turn among those that need a decision today, the lowest first; 0 where it needs none. */
  readonly today: number;
  readonly reasons: readonly string[];
  readonly doors: readonly string[];
  /** What came of it, or may have, and how the last letter got on. */
  readonly signs: readonly string[];
  /** It stands so from one moment (included) to another (not included); null where there is no end. */
  readonly validFrom: number | null;
  readonly turnsAt: number | null;
  /** JSON of the row as it is shown. */
  readonly data: string;
  /** What is searched: who said no, the other facts, and the letters. */
  readonly words: { readonly org: string; readonly about: string; readonly letter: string };
}

/** How summaries are derived. The store calls it in the transaction that changes a rejection. */
export interface Summariser {
  /** Counts up when the same events give another summary: those of other versions are derived anew. */
  readonly version: number;
  /** Milliseconds since the epoch. */
  now(): number;
  /** The summary as it stands at `now`. Must not throw: what it throws undoes the transaction. */
  summarise(source: SummarySource, now: number): Summary;
}

/** Words to find: whole where quoted, else each as the beginning of a word. */
export interface WordQuery {
  readonly within: 'org' | 'all';
  readonly text: string;
  readonly whole: boolean;
}

/** Where a row stands: in one of these ways. */
export interface StandingQuery {
  readonly statuses: readonly string[];
  /** Also where it needs a decision today. */
  readonly today: boolean;
  readonly signs: readonly string[];
}

/** What a row must be. Of each list one must fit; of `words` all. What is omitted does not matter. */
export interface SummaryQuery {
  readonly fields?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
  /** Those that need a decision today alone, or those that do not. */
  readonly today?: boolean | undefined;
  readonly standing?: readonly StandingQuery[] | undefined;
  readonly reasons?: readonly (readonly string[])[] | undefined;
  readonly doors?: readonly (readonly string[])[] | undefined;
  /** Received at or after, and before. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  readonly words?: readonly WordQuery[] | undefined;
}

export interface SummaryCount {
  readonly status: string;
  readonly today: boolean;
  readonly field: string;
  readonly count: number;
}

/** Where a page ended. */
export interface SummaryPlace {
  /** The turn of its last row where the page is of what needs a decision today, else 0. */
  readonly turn: number;
  readonly sortAt: number;
  readonly id: string;
}

/** What changed since a count: `all` where that cannot be told one by one. */
export interface StoreChanges {
  readonly last: number;
  readonly ids: readonly string[];
  readonly all: boolean;
}

export interface AroundQuery {
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
  readonly since: number;
  readonly limit: number;
}

export interface StoreReader {
  messages(keys: readonly string[]): Promise<readonly MessageRow[]>;
  /** Messages that have one of these Message-IDs. */
  messagesWithIds(messageIds: readonly string[]): Promise<readonly MessageRow[]>;
  /** Messages that refer to one of these Message-IDs. */
  messagesReferringTo(messageIds: readonly string[]): Promise<readonly MessageRow[]>;
  /** All messages with one of these verdicts, oldest first. */
  messagesWithVerdict(verdicts: readonly Verdict[]): Promise<readonly MessageRow[]>;
  /** All messages with this cue that have a date, oldest first. */
  messagesWithCue(cue: 'referral'): Promise<readonly MessageRow[]>;
  /** Messages from or to these addresses, or from addresses at these domains, dated after `since`, oldest first, at most `limit`. */
  messagesAround(query: AroundQuery): Promise<readonly MessageRow[]>;
  /** The same for many, asked together; an answer for each. */
  messagesAroundEach(queries: readonly AroundQuery[]): Promise<readonly (readonly MessageRow[])[]>;
  /** Messages in the order of their keys, from behind this one, at most `limit`: for going over all of them. */
  messagePage(after: string, limit: number): Promise<readonly MessageRow[]>;
  countMessages(): Promise<number>;
  /** The commonest first recipients, for telling who the reader is. */
  commonRecipients(limit: number): Promise<readonly { readonly address: string; readonly count: number }[]>;
  kept(keys: readonly string[]): Promise<readonly KeptText[]>;
  /** Which of these are kept with their source. */
  keysWithSource(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** The source of a kept message; null when it is not kept or was too large to copy. */
  keptSource(key: string): Promise<Uint8Array | null>;
  /** Which of these keys are kept already. */
  keptKeys(keys: readonly string[]): Promise<ReadonlySet<string>>;
  readings(keys: readonly string[]): Promise<readonly StoredReading[]>;
  rejections(): Promise<readonly RejectionRow[]>;
  /** The last of them, in the same order. */
  lastRejections(limit: number): Promise<readonly RejectionRow[]>;
  rejection(id: string): Promise<RejectionRow | null>;
  /** Those of these ids that are there. */
  rejectionsWith(ids: readonly string[]): Promise<readonly RejectionRow[]>;
  /** At most `limit` rejections whose id begins so, by id. */
  rejectionsBeginning(start: string, limit: number): Promise<readonly RejectionRow[]>;
  /** For each of these ids the ids next to it in order, where there are any. */
  idsBeside(ids: readonly string[]): Promise<readonly string[]>;
  /** Summaries that fit, those for today alone by their turn, then newest first, undated ones last; `next` is null at the end. */
  summaries(
    query: SummaryQuery,
    page?: { readonly limit: number; readonly offset: number; readonly after: SummaryPlace | null },
  ): Promise<{ readonly rows: readonly { readonly data: string }[]; readonly next: SummaryPlace | null }>;
  /** How many fit, by status, by whether they need a decision today, and by field. */
  countSummaries(query: SummaryQuery): Promise<readonly SummaryCount[]>;
  /** Rejections whose summary is of another version, or does not stand at this moment; at most `limit`. */
  staleSummaries(version: number, now: number, limit: number): Promise<readonly string[]>;
  /** Rejections that changed after a count that `changes` told before. */
  changes(after: number, limit: number): Promise<StoreChanges>;
  /** Events of these rejections (of all, when omitted), in the order they were appended. */
  events(rejectionIds?: readonly string[]): Promise<ReadonlyMap<string, readonly RejectionEvent[]>>;
  /** The `dedupKey` of every event of these rejections. */
  eventKeys(rejectionIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** Every event of one kind, of all rejections, in the order they were appended. */
  eventsOfKind(kind: RejectionEventKind): Promise<readonly Pick<NewEvent, 'rejectionId' | 'event'>[]>;
  draft(id: string): Promise<StoredDraft | null>;
  /** Those of them that there are, in no order. */
  draftsWith(ids: readonly string[]): Promise<readonly StoredDraft[]>;
  drafts(rejectionId: string): Promise<readonly StoredDraft[]>;
  /** Whether the draft of another rejection holds this mark (letters and digits) as one of its values. */
  hasDraftElsewhere(rejectionId: string, mark: string): Promise<boolean>;
  /** Rows that fit all of these, oldest first. */
  outbox(query: {
    readonly id?: string;
    readonly draftId?: string;
    readonly rejectionId?: string;
    readonly rejectionIds?: readonly string[];
    readonly states?: readonly OutboxState[];
    readonly messageIds?: readonly string[];
  }): Promise<readonly OutboxRow[]>;
  accounts(): Promise<readonly StoredAccount[]>;
  /** All of an account, or this one alone. */
  accountFolders(accountId: string, folder?: string): Promise<readonly AccountFolder[]>;
  /** Where the messages of one folder lie, by UID. */
  placesIn(accountId: string, folder: string): Promise<readonly AccountPlace[]>;
  /** How many messages lie in each folder of an account; folders with none are left out. */
  countPlaces(accountId: string, folder?: string): Promise<ReadonlyMap<string, number>>;
  /** Where these messages lie, in whichever folder. */
  placesOf(messageKeys: readonly string[]): Promise<readonly AccountPlace[]>;
  /** Jobs that are not done (of one kind), the next one first. */
  jobs(kind?: string): Promise<readonly Job[]>;
  scanState(sourceId: string): Promise<ScanState | null>;
  scanStates(): Promise<readonly ScanState[]>;
  setting(name: string): Promise<string | null>;
  /** All settings, or those of these names that there are, by name. */
  settings(names?: readonly string[]): Promise<Readonly<Record<string, string>>>;
}

export interface StoreTransactor extends StoreReader {
  /**
   * Adds what is not there yet; returns the keys that were new. Fastest with some thousands in a
   * transaction: what a commit costs depends little on how many rows it holds.
   */
  addMessages(rows: readonly MessageRow[]): Promise<ReadonlySet<string>>;
  /** Gives messages that are known already the verdict and cue of a newer reader. */
  renewVerdicts(rows: readonly Pick<MessageRow, 'key' | 'verdict' | 'cue'>[]): Promise<void>;
  /** Keeps what is not kept yet. */
  keep(messages: readonly KeptMessage[]): Promise<void>;
  /** Puts readings in place, replacing what was there: corrections are events and stay. */
  putReadings(readings: readonly StoredReading[]): Promise<void>;
  /** Lets go of what these letters say, text and source; that they were kept stays, so nothing fetches them again. */
  emptyKept(keys: readonly string[]): Promise<void>;
  addRejection(row: RejectionRow): Promise<boolean>;
  /** Hangs a rejection on another message: the letter of a no that was added by hand was found. */
  rehangRejection(id: string, messageKey: string): Promise<void>;
  /** Appends; an event whose `dedupKey` is already there is skipped. Returns how many were new. */
  appendEvents(events: readonly NewEvent[]): Promise<number>;
  /** Derives the summaries of these rejections anew, with this summariser. What else is written brings its own up to date by itself. */
  renewSummaries(rejectionIds: readonly string[], summariser: Summariser): Promise<void>;
  /** Saves over the revision that was read, or inserts (0, or 1, for a new one; stored as 1); false when somebody saved in between. */
  saveDraft(draft: StoredDraft): Promise<boolean>;
  /** Throws `OutboxConflictError` when this rejection already has an answer for this purpose. */
  addOutbox(row: OutboxRow): Promise<void>;
  /**
   * Moves a row from one state to another, and notes how it gets on; false when it was not in `from`, or another `fence` than
   * the one named holds it. The fence of at-most-once sending.
   */
  moveOutbox(
    id: string,
    from: OutboxState,
    to: OutboxState,
    at: number,
    change?: Partial<Dispatch> & { readonly heldBy?: string | undefined },
  ): Promise<boolean>;
  /** Lets go of the bytes of letters that are done with, one way or another. */
  emptyOutbox(rejectionId: string): Promise<void>;
  /** Adds an account or replaces its data and state. */
  putAccount(account: StoredAccount): Promise<void>;
  /** Forgets an account and where its mail lies; the mail that was read stays. */
  removeAccount(id: string): Promise<void>;
  putAccountFolder(folder: AccountFolder): Promise<void>;
  /** Forgets a folder and where its messages lay. */
  removeAccountFolder(accountId: string, folder: string): Promise<void>;
  putPlaces(places: readonly AccountPlace[]): Promise<void>;
  removePlaces(accountId: string, folder: string, uids: readonly number[]): Promise<void>;
  /** Tells where messages that are known lie now. */
  relocate(places: readonly Pick<MessageRow, 'key' | 'sourceId' | 'position'>[]): Promise<void>;
  /** Adds a job, or moves the one with this key that still waits to another time. A job that is running or done stays as it is. */
  putJob(job: Pick<Job, 'kind' | 'dedupKey' | 'payload' | 'runAt'>): Promise<void>;
  /** Takes the job that is due longest, or that an owner fell silent over; null when none is. Atomic between processes. */
  claimJob(claim: {
    readonly kinds: readonly string[];
    readonly owner: string;
    readonly now: number;
    readonly leaseMs: number;
    /** This one and no other. */
    readonly dedupKey?: string | undefined;
  }): Promise<Job | null>;
  /** These four change a job only as long as this claim of it holds; false when somebody else has it by now. */
  extendLease(job: Job, until: number): Promise<boolean>;
  finishJob(job: Job): Promise<boolean>;
  postponeJob(job: Job, runAt: number, error: string | null): Promise<boolean>;
  /** Takes a job back that waits; false when it is running, done or unknown. */
  dropJob(dedupKey: string): Promise<boolean>;
  putScanState(state: ScanState): Promise<void>;
  putSetting(name: string, value: string): Promise<void>;
  /** Several at once, by name. */
  putSettings(values: Readonly<Record<string, string>>): Promise<void>;
}
