import type { Message } from '../message/message.ts';
import { readMessage } from '../reading/read-message.ts';
import type { Reading } from '../reading/reading.ts';
import type { Quote } from '../span.ts';
import type { Exercise } from './exercise.ts';
import { LEARNER } from './exercise.ts';

/** The letter as the reader has it, corrected by the key: what a careful user would have put right. */
export function keyedReading({ field, key }: Exercise, message: Message): Reading {
  const reading = readMessage(message, { me: [LEARNER.address] });
  const quoted = (words: string): Quote => {
    const start = Math.max(0, reading.text.indexOf(words));
    return { quote: words, start, end: start + words.length };
  };
  const dates = new Map(reading.doors.map((door) => [door.kind, door.date]));
  return {
    ...reading,
    verdict: 'rejection',
    field,
    finality: key.finality[0],
    reasons: key.reasons.map(([kind, words]) => ({ kind, ...quoted(words) })),
    doors: key.doors.map(([kind, words]) => ({ kind, ...quoted(words), date: dates.get(kind) ?? null, contact: null })),
  };
}
