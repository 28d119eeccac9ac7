import { answerOf } from './answer-of.ts';
import type { Life } from './life.ts';

/** The life of one no, from its events and the state derived from them. */
export function lifeOf(facts: Omit<Life, 'answer'>): Life {
  const { field, receivedAt, events, state } = facts;
  return { field, receivedAt, events, state, answer: answerOf(facts) };
}
