/** What is shown of a message when it is opened: its HTML part as it came, and what is attached. */
export interface OpenedMessage {
  /** Unsanitised: only ever shown cleaned, inside a sandboxed frame. */
  readonly html: string | null;
  readonly attachments: readonly OpenedAttachment[];
}

export interface OpenedAttachment {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

export type FullParse = OpenedMessage | { readonly error: string };
