import type { RejectionEvent, RejectionState } from '@ajar/core';

type Replied = Extract<RejectionEvent, { kind: 'replied' }>;

/** The letter that they wrote after an answer, of which nobody has said yet what it amounts to; null where none waits for that. */
export function unsaidReply(
  events: readonly RejectionEvent[],
  { status, answers, proposals, toAnswer, bounce }: RejectionState,
): Replied | null {
  if (status !== 'to-decide' || answers === 0 || bounce?.permanent === true) return null;
  // What stands there says what it may be, or is: that is asked, or answered, instead.
  if (proposals.length > 0 || toAnswer !== null) return null;
  return events.findLast((event): event is Replied => event.kind === 'replied') ?? null;
}
