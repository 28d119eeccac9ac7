/** What became of a letter for one receiver (RFC 3464 2.3.3). */
export type DeliveryAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

export interface ReportedRecipient {
  /** Final-Recipient, lower case: where the letter was to go in the end. */
  readonly address: string;
  /** Original-Recipient: what the sender wrote, where it differs. */
  readonly original: string | null;
  readonly action: DeliveryAction;
  /** `5.1.1` (RFC 3463), or null. */
  readonly status: string | null;
  /** What the server that refused it said. */
  readonly diagnostic: string | null;
}

/** What a mail server tells about a letter that it could not deliver, or did (RFC 3464, RFC 6533, and older forms). */
export interface DeliveryReport {
  readonly recipients: readonly ReportedRecipient[];
  /** Original-Envelope-Id: the sender's own mark of the letter (RFC 3461 4.4). */
  readonly envelopeId: string | null;
  /** Of the letter itself, as far as it came back. */
  readonly returned: Returned | null;
}

/** Of a letter that came back, what tells which one it was. */
export interface Returned {
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  /** Lower case. */
  readonly to: readonly string[];
  readonly subject: string;
}
