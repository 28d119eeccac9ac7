import { sentLetters } from '../rejection/derive-rejection.ts';
import type { Outcome } from '../rejection/derive-rejection.ts';
import type { Intent } from '../vocabulary.ts';
import type { Life } from './life.ts';

/** How the user answered a no: what was asked at most, and when the first letter left. */
export interface Answer {
  readonly at: number;
  /** Null where a letter was seen and its words are not known. */
  readonly intent: Intent | null;
  /** What came after the first letter, time's silence included, oldest first. */
  readonly brought: readonly Outcome[];
}

/** What is asked in several letters counts as the most that was asked. */
const BOLDEST: readonly Intent[] = ['ask-again', 'ask-feedback', 'keep-in-touch', 'thank', 'decline'];

/**
 * The answer to the no itself, or null. A letter that was written only after something had come by itself
 * (thanks for a referral) answers that, not the no.
 */
export function answerOf({ events, state }: Life): Answer | null {
  const letters = sentLetters(events);
  const [first] = letters;
  if (first === undefined) return null;
  const cameFirst = state.outcomes.some(({ by, at }) => by !== 'time' && at < first.at);
  if (cameFirst) return null;
  return {
    at: first.at,
    intent: BOLDEST.find((intent) => letters.some((letter) => letter.intent === intent)) ?? null,
    brought: state.outcomes,
  };
}
