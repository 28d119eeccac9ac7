import type { OutcomeKind } from '../vocabulary.ts';
import type { Outcome } from './outcome.ts';
import type { ProposalWhy, RejectionEvent } from './event.ts';

/** Something that may be an outcome, until the user says yes or no. `at` is when it came. */
export interface Proposal {
  readonly outcome: OutcomeKind;
  readonly at: number;
  readonly messageKey: string;
  readonly quote: string | null;
  readonly why: ProposalWhy;
}

/** What was proposed: still open, or confirmed by the user and so an outcome. Oldest first. */
export function proposalsOf(events: readonly RejectionEvent[]): {
  readonly open: readonly Proposal[];
  readonly confirmed: readonly Outcome[];
} {
  const proposed = new Map(events.flatMap((event) => (event.kind === 'proposed' ? [[event.messageKey, event]] : [])));
  const answers = new Map(
    events.flatMap((event) => (event.kind === 'answered-proposal' ? [[event.messageKey, event.outcome]] : [])),
  );
  // What an older version took for certain stays so.
  const settled = new Set(events.flatMap((event) => (event.kind === 'outcome' ? [event.messageKey] : [])));
  const open: Proposal[] = [];
  const confirmed: Outcome[] = [];
  for (const { outcome, at, messageKey, quote, why } of proposed.values()) {
    if (settled.has(messageKey)) continue;
    const answer = answers.get(messageKey);
    if (answer === undefined) open.push({ outcome, at, messageKey, quote, why });
    else if (answer !== null) confirmed.push({ outcome: answer, at, by: 'user', messageKey, quote });
  }
  return { open: open.toSorted((a, b) => a.at - b.at), confirmed };
}
