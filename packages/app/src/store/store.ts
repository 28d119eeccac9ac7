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
  /** One transaction, begun immediately: all of it or none. Never await the network inside. */
  write<T>(work: (transactor: StoreTransactor) => Promise<T>): Promise<T>;
  /** Integrity check for `doctor`; an empty list is health. */
  check(): Promise<readonly string[]>;
  /** Deletes every row (and gives the space back); the empty, usable store remains. */
  forgetAll(): Promise<void>;
}

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

/** The same with its source, which the store keeps gzipped; null when over the size cap. */
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

/** `approved -> sending -> sent | refused | unknown`, `cancelled` from `approved` only, `exported` when taken out as a file. */
export type OutboxState = 'approved' | 'sending' | 'sent' | 'refused' | 'unknown' | 'cancelled' | 'exported';

export interface OutboxRow {
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

export interface StoreReader {
  messages(keys: readonly string[]): Promise<readonly MessageRow[]>;
  /** Messages that have one of these Message-IDs. */
  messagesWithIds(messageIds: readonly string[]): Promise<readonly MessageRow[]>;
  /** Messages that refer to one of these Message-IDs. */
  messagesReferringTo(messageIds: readonly string[]): Promise<readonly MessageRow[]>;
  /** All messages with one of these verdicts, oldest first. */
  messagesWithVerdict(verdicts: readonly Verdict[]): Promise<readonly MessageRow[]>;
  /** All messages with this cue dated after `since`, oldest first. */
  messagesWithCue(cue: 'referral', since: number): Promise<readonly MessageRow[]>;
  /** Messages from or to these addresses, or from addresses at these domains, dated after `since`, oldest first, at most `limit`. */
  messagesAround(query: {
    readonly addresses: readonly string[];
    readonly domains: readonly string[];
    readonly since: number;
    readonly limit: number;
  }): Promise<readonly MessageRow[]>;
  countMessages(): Promise<number>;
  /** The commonest first recipients, for telling who the reader is. */
  commonRecipients(limit: number): Promise<readonly { readonly address: string; readonly count: number }[]>;
  kept(keys: readonly string[]): Promise<readonly KeptText[]>;
  /** The source of a kept message; null when it is not kept or was too large to copy. */
  keptSource(key: string): Promise<Uint8Array | null>;
  /** Which of these keys are kept already. */
  keptKeys(keys: readonly string[]): Promise<ReadonlySet<string>>;
  readings(keys: readonly string[]): Promise<readonly StoredReading[]>;
  rejections(): Promise<readonly RejectionRow[]>;
  rejection(id: string): Promise<RejectionRow | null>;
  /** Events of these rejections (of all, when omitted), in the order they were appended. */
  events(rejectionIds?: readonly string[]): Promise<ReadonlyMap<string, readonly RejectionEvent[]>>;
  /** Every event of one kind, of all rejections, in the order they were appended. */
  eventsOfKind(kind: RejectionEventKind): Promise<readonly Pick<NewEvent, 'rejectionId' | 'event'>[]>;
  draft(id: string): Promise<StoredDraft | null>;
  drafts(rejectionId: string): Promise<readonly StoredDraft[]>;
  /** Whether the draft of another rejection holds this mark (letters and digits) as one of its values. */
  hasDraftElsewhere(rejectionId: string, mark: string): Promise<boolean>;
  outbox(query: { readonly draftId?: string; readonly rejectionId?: string }): Promise<readonly OutboxRow[]>;
  scanState(sourceId: string): Promise<ScanState | null>;
  scanStates(): Promise<readonly ScanState[]>;
  setting(name: string): Promise<string | null>;
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
  addRejection(row: RejectionRow): Promise<boolean>;
  /** Appends; an event whose `dedupKey` is already there is skipped. Returns how many were new. */
  appendEvents(events: readonly NewEvent[]): Promise<number>;
  /** Saves over the revision that was read, or inserts (0, or 1, for a new one; stored as 1); false when somebody saved in between. */
  saveDraft(draft: StoredDraft): Promise<boolean>;
  /** Throws `OutboxConflictError` when this rejection already has an answer for this purpose. */
  addOutbox(row: OutboxRow): Promise<void>;
  /** Moves a row from one state to another; false when it was not in `from`. The fence of at-most-once sending. */
  moveOutbox(id: string, from: OutboxState, to: OutboxState, at: number): Promise<boolean>;
  putScanState(state: ScanState): Promise<void>;
  putSetting(name: string, value: string): Promise<void>;
}
