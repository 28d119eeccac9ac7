/** What threading needs of a message. `key` is the caller's own identity for it and comes back unchanged. */
export interface ThreadInput {
  readonly key: string;
  readonly messageId: string | null;
  readonly references: readonly string[];
  readonly inReplyTo: readonly string[];
  readonly date: number | null;
}

/** A node of the reply tree. `key` is null for a parent that was mentioned but never seen. */
export interface ThreadNode {
  readonly key: string | null;
  readonly messageId: string | null;
  /** The message's date, or of the oldest child where it has none. */
  readonly date: number | null;
  readonly children: readonly ThreadNode[];
}
