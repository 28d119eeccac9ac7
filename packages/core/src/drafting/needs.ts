import { caseOf } from '../advice/case.ts';
import { weighedOf } from '../advice/basis/weigh-basis.ts';
import type { Field, Intent } from '../vocabulary.ts';
import type { DraftInput } from './draft.ts';
import { offerIn } from './echo/offer-in.ts';
import { tidyFact } from './tidy-fact.ts';

const SPECIFIC: Readonly<Partial<Record<Field, string>>> = {
  literary: 'What drew you to them: a piece they published, or something in their note?',
  journal: 'Which remark of the editor or a reviewer will help you most?',
  conference: 'Which remark of a reviewer will help you most?',
  grant: 'What in the call or in their comments was useful to you?',
  audition: 'What did you enjoy or learn in the room?',
  speaking: 'What drew you to this event?',
  residency: 'What drew you to this place?',
  rental: 'What did you like about the place?',
  tender: 'What was useful to you in preparing the bid?',
  investor: 'Which question or remark of theirs made you think?',
  promotion: 'What did you take from the conversation about it?',
  freelance: 'What interested you in this project?',
  sales: 'What did you learn from them about what they need?',
  admission: 'What drew you to this programme?',
};

/** Fields in which being looked at is no conversation. */
const WITHOUT_TALK: ReadonlySet<Field> = new Set<Field>([
  'audition',
  'rental',
  'literary',
  'journal',
  'conference',
  'tender',
]);

/** What only the user can say and has not said yet, as questions; and what stands in the way of sending. */
export function needsOf(input: DraftInput, intent: Intent, unsaid = false): readonly string[] {
  const needs: string[] = [];
  if (input.profile.name.trim() === '') needs.push('With what name should the letter be signed?');
  // A place on a waiting list is answered in two lines.
  const waits = offerIn(caseOf(input))?.kind === 'wait';
  if (tidyFact(input.facts?.specific) === '' && intent !== 'decline' && !waits) needs.push(specificQuestion(input));
  if (unsaid) needs.push('How would you say what you jotted down in a whole sentence?');
  if (intent === 'ask-again') needs.push(...basisNeeds(input));
  return needs;
}

function specificQuestion({ reading, context }: DraftInput): string {
  const spoke = context.stage === 'interviewed' || context.stage === 'final' || context.stage === 'screened';
  if (spoke && !WITHOUT_TALK.has(reading.field)) return 'What did you enjoy or learn in the conversation?';
  return SPECIFIC[reading.field] ?? 'What drew you to them, in a sentence only you could write?';
}

function basisNeeds(input: DraftInput): readonly string[] {
  const facts = caseOf(input);
  if (facts.basis.length === 0) {
    const told = tidyFact(input.facts?.basis ?? input.facts?.new);
    return told === '' ? ['What has changed since, or which point of theirs can you answer?'] : [];
  }
  const weighed = weighedOf(facts);
  const first = weighed[0];
  if (first === undefined || weighed.some((item) => item.weight !== 'none')) return [];
  return [`${first.text} Is there something that they could check?`];
}
