import { sentLetters } from '../rejection/sent-letters.ts';
import type { Intent } from '../vocabulary.ts';
import type { Answer, Life } from './life.ts';

/** What is asked in several letters counts as the most that was asked. */
const BOLDEST: readonly Intent[] = ['ask-again', 'ask-feedback', 'keep-in-touch', 'thank', 'decline'];

/**
 * The answer to the no itself, or null. A letter that was written only after something had come by itself
 * (thanks for a referral) answers that, not the no.
 */
export function answerOf({ events, state }: Pick<Life, 'events' | 'state'>): Answer | null {
  // Most noes are never answered.
  if (!events.some(({ kind }) => kind === 'sent')) return null;
  const letters = sentLetters(events);
  const [first] = letters;
  if (first === undefined) return null;
  const cameFirst = state.outcomes.some(({ by, at }) => by !== 'time' && at < first.at);
  if (cameFirst) return null;
  return {
    at: first.at,
    intent: BOLDEST.find((intent) => letters.some((letter) => letter.intent === intent)) ?? null,
    arrived: state.answers > 0,
    brought: state.outcomes,
  };
}
