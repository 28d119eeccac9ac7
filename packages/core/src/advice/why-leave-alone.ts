import type { AdviceInput } from './advice.ts';
import { caseOf } from './case.ts';
import { leaveAloneLock } from './lock.ts';

/** Why not even thanks are sent after this message, in a sentence for people; null where an answer may be written. */
export function whyLeaveAlone(input: AdviceInput): string | null {
  return leaveAloneLock(caseOf(input))?.because.text ?? null;
}
