import type { DeliveryReport } from './delivery-report.ts';

/** One mailbox of a header: `"Ann Lee" <ann@example.org>`. `address` is lower-cased, never empty. */
export interface Address {
  readonly name: string;
  readonly address: string;
}

/** Header facts that say whether a machine sent the message and where it belongs. Absent headers are `null`. */
export interface MessageSigns {
  /** Auto-Submitted (RFC 3834), lower-cased, without parameters. */
  readonly autoSubmitted: string | null;
  readonly precedence: string | null;
  readonly listId: string | null;
  readonly listUnsubscribe: boolean;
  /** Return-Path is `<>`: bounces and automatic answers. */
  readonly nullReturnPath: boolean;
  readonly autoResponseSuppress: boolean;
  /** `multipart/report; report-type=delivery-status` and friends: the report-type, or null. */
  readonly reportType: string | null;
  /** Who was not reached for good: X-Failed-Recipients, else as the report says. */
  readonly failedRecipients: readonly string[];
  /** What a mail server reports of a letter; null for other mail, absent in messages kept before it was read. */
  readonly report?: DeliveryReport | null;
  /** X-Gmail-Labels, decoded, and the folder name where the source has folders. */
  readonly labels: readonly string[];
}

/** An e-mail decoded as far as reading, threading and answering need: no attachments, one text. */
export interface Message {
  /** `<id@host>` with brackets, or null when the header is missing or malformed. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  readonly from: Address | null;
  readonly replyTo: readonly Address[];
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  /**
   * When it was written, in milliseconds since the epoch: as the Date header says, or, where that cannot be or is missing, when it came
   * (`when-it-came.ts`); null when nothing tells.
   */
  readonly date: number | null;
  /** What the Date header says (null: nothing that can be read) where `date` is not that; absent where it is. */
  readonly headerDate?: number | null;
  /** Minutes east of UTC of the clock that wrote `date`; null when it does not say, absent in messages kept before it was read. */
  readonly dateOffset?: number | null;
  readonly subject: string;
  /** The first text part, decoded, `\n` line ends; HTML-only mail is turned into text. May be empty. */
  readonly text: string;
  readonly textSource: 'plain' | 'html' | 'none';
  /** Targets of the links in the HTML part that was read, at most 50: some notices say no only in a link. */
  readonly links: readonly string[];
  readonly signs: MessageSigns;
}
