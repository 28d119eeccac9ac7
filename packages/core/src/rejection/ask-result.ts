import type { Outcome } from './outcome.ts';
import type { RejectionEvent } from './event.ts';

/**
 * What came of asking to be reconsidered: `granted` where the door was opened again or an offer came after it.
 * Null where nobody asked, and as long as nothing is known.
 * @param outcomes as derived from the same events, silence included
 */
export function askResult(
  events: readonly RejectionEvent[],
  outcomes: readonly Outcome[],
): 'granted' | 'not-granted' | null {
  const ask = events.find((event) => event.kind === 'sent' && event.intent === 'ask-again');
  if (ask === undefined) return null;
  const after = outcomes.filter(({ at }) => at >= ask.at);
  if (after.length === 0) return null;
  return after.some(({ outcome }) => outcome === 'reopened' || outcome === 'offer') ? 'granted' : 'not-granted';
}
