import type { Reason } from '../../reading/reading.ts';
import type { ReasonKind } from '../../vocabulary.ts';
import type { Case } from '../case.ts';
import { REASON_TOPICS } from './reason-topics.ts';

export function reasonOf(facts: Case, kind: ReasonKind): Reason | undefined {
  return facts.reading.reasons.find((reason) => reason.kind === kind);
}

/** The reason of the letter that a text is about; a certificate may answer both "experience" and "qualification". */
export function answeredReason(facts: Case, text: string): Reason | null {
  for (const reason of facts.reading.reasons) {
    if (reason.kind === 'quality' && facts.reading.field !== 'journal') continue;
    const kinds: readonly ReasonKind[] =
      reason.kind === 'experience' || reason.kind === 'qualification' ? ['experience', 'qualification'] : [reason.kind];
    if (kinds.some((kind) => REASON_TOPICS[kind]?.test(text) === true)) return reason;
  }
  return null;
}
