import type { Case } from '../case.ts';
import { answeredReason } from './answered-reason.ts';
import { chanceIn } from '../signs/letter-says.ts';
import { meetsCondition, NOT_ANSWERED } from './reason-rules.ts';
import { touchedBy } from './touches.ts';

/** What of a letter something that is told answers: the condition on which they would look again, or the reason they give. */
export type AnsweredPoint = 'condition' | 'reason';

/** The point of the letter that `text` answers; null where it answers none, or where that cannot be told. */
export function answeredPoint(facts: Case, text: string): AnsweredPoint | null {
  if (text === '') return null;
  if (meetsCondition(facts, { kind: 'new-fact', text }) !== null) return 'condition';
  const reason = answeredReason(facts, text);
  if (reason !== null && !NOT_ANSWERED.has(reason.kind)) return 'reason';
  const touched = touchedBy(facts, text);
  return touched !== null && chanceIn(facts, touched.quote, 'obstacle') >= OBSTACLE_AT ? 'reason' : null;
}

/** From here on a sentence counts as naming what stood in the way. */
const OBSTACLE_AT = 0.6;
