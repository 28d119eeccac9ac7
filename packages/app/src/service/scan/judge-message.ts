import { mentionsReferral, verdictOf } from '@ajar/core/scanning';
import type { Message, Verdict } from '@ajar/core';

/** What a scan wants to know of every message. */
export interface Judged {
  readonly verdict: Verdict;
  /** Its writer says that somebody passed the reader's name on. */
  readonly referral: boolean;
}

export function judgeMessage(message: Message): Judged {
  return { verdict: verdictOf(message), referral: mentionsReferral(message) };
}
