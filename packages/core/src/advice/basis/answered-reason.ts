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

const COMMON =
  /^(?:about|after|again|their|there|these|those|would|could|should|which|where|while|since|other|position|application|please|thank|thanks|letter|candidate\w{0,1})$/;

/** Whether two texts share a word that carries meaning: five letters or more, and not one that every letter has. */
export function sharesWords(text: string, other: string): boolean {
  const words = new Set(wordsOf(other));
  return wordsOf(text).some((word) => words.has(word));
}

function wordsOf(text: string): readonly string[] {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}{5,40}/gu) ?? [];
  return words.filter((word) => !COMMON.test(word)).map((word) => word.replace(/(?:ed|ing|s)$/, ''));
}
