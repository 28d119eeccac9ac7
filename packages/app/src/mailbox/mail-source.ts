/**
 * One message as it lies in its source. `raw` is the RFC 5322 bytes, line ends as found; valid until the next message
 * is asked for, so copy it to keep it.
 */
export interface RawMessage {
  readonly raw: Uint8Array;
  /** Finds it again with `fetch`; opaque outside the source. Strictly increasing within a source for `open(after)`. */
  readonly position: string;
  /** Full size in bytes; larger than `raw.length` when the message is over the size cap and was cut. */
  readonly size: number;
  /** Folder or archive entry it came from, for people and for the labels (`Sent`, ...); may be empty. */
  readonly folder: string;
  /** When its server says that it came, in milliseconds since the epoch; absent where nothing but the message tells. */
  readonly arrivedAt?: number | null;
  /** Bytes of the source consumed once this message is done, for progress and for resuming. */
  readonly consumed: number;
}

/** Something that was passed over, and why, in plain words. */
export interface Skipped {
  readonly where: string;
  readonly why: string;
}

/** A place with mail in it: an mbox, a Maildir, an .eml file, an archive. Read-only, streamed, never unpacked. */
export interface MailSource {
  /** Stable id of the path (not of its content). */
  readonly id: string;
  readonly path: string;
  readonly kind: 'mbox' | 'maildir' | 'eml' | 'takeout-zip' | 'takeout-tgz';
  readonly bytes: number;
  /** Changes when positions of an earlier scan no longer hold (the head of the file changed, the archive is another). */
  readonly fingerprint: string;
  /** Messages in order, from just after `position` when given. Memory stays flat. */
  open(options: {
    readonly after?: string | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly onSkip: (skipped: Skipped) => void;
  }): AsyncIterable<RawMessage>;
  /** The messages at these positions again, in any order. */
  fetch(positions: ReadonlySet<string>): AsyncIterable<RawMessage>;
}
