import { draftReply } from '../drafting/draft-reply.ts';
import type { Action } from '../vocabulary.ts';
import type { Exercise } from './exercise.ts';
import { LEARNER } from './exercise.ts';
import { exerciseMessage } from './exercise-message.ts';
import { keyedReading } from './keyed-reading.ts';
import { intentOf, markChoice } from './mark-choice.ts';

/** A letter to lay beside one's own: to the end that was chosen where it was fair, else to the best one. Null: nothing to write. */
export function modelLetter(exercise: Exercise, action: Action): string | null {
  const { fit, best } = markChoice(exercise, action);
  const end = fit === 'other' ? best : action;
  const intent = intentOf(end);
  if (intent === null) return null;
  if (end === best && exercise.key.model !== null) return exercise.key.model;
  const message = exerciseMessage(exercise);
  const { basis } = exercise.context;
  const fact = end === 'ask-again' || end === 'use-the-route' ? basis?.[0]?.text : undefined;
  return draftReply({
    message,
    reading: keyedReading(exercise, message),
    context: exercise.context,
    intent: fact === undefined ? intent : 'ask-again',
    facts: { basis: fact },
    profile: { name: LEARNER.name },
  }).text;
}
