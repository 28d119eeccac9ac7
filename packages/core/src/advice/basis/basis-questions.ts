import type { Field, ReasonKind } from '../../vocabulary.ts';
import type { Case } from '../case.ts';
import { doorsOf } from '../case.ts';

const BY_REASON: readonly (readonly [ReasonKind, string])[] = [
  ['location', 'Could you move, commute or work remotely, and from when?'],
  ['visa', 'Do you already have the right to work there without their help?'],
  ['budget', 'Could you do it with a smaller scope or at another rate, and would you want to?'],
  ['timing', 'Has your availability changed, or could you wait until their moment comes?'],
  ['qualification', 'Have you gained the qualification they name, or did they overlook it in what you sent?'],
  ['experience', 'Is there a project or reference on this very point that they did not know of?'],
  ['incomplete', 'Was the missing piece in what you sent after all, or could you send it now?'],
];

const BY_FIELD: Readonly<Partial<Record<Field, string>>> = {
  journal: 'Is there a factual error in the reviews, or new data that answers them?',
  conference: 'Is there a factual error in the reviews?',
  grant: 'Is there a factual error in the assessment?',
  admission: 'Is there something new that they did not know: a grade, an award, an error in the file?',
  tender: 'Is there an error in how the bid was scored?',
  investor: 'Has something measurable changed since you spoke: revenue, users, a signed customer?',
  job: 'Is there anything new since you applied, or anything they got wrong?',
  promotion: 'Is there anything new since they decided, or anything they did not know of?',
  rental: 'Can you show something they did not have: a guarantor, a reference, proof of income?',
};

/** One or two short questions whose answers could change the advice. Empty once a basis has been given. */
export function basisQuestions(facts: Case): readonly string[] {
  if (facts.basis.length > 0) return [];
  const kinds = new Set(facts.reading.reasons.map((reason) => reason.kind));
  const gone = kinds.has('position-filled') || kinds.has('position-cancelled') || kinds.has('policy');
  const asked = facts.profile.bases.includes('answerable-reason')
    ? BY_REASON.find(([kind]) => kinds.has(kind))
    : undefined;
  const question = asked?.[1] ?? BY_FIELD[facts.reading.field];
  const questions = gone || question === undefined ? [] : [question];
  if (facts.stage === null && stageMatters(facts)) {
    questions.push('How far did you get: an interview or a review, or the application alone?');
  }
  return questions;
}

const STAGED: ReadonlySet<Field> = new Set<Field>([
  'job',
  'journal',
  'grant',
  'investor',
  'admission',
  'residency',
  'freelance',
]);

function stageMatters(facts: Case): boolean {
  return STAGED.has(facts.reading.field) && doorsOf(facts, 'feedback-offered', 'resubmit').length === 0;
}
