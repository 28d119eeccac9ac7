import { messageFromFields } from '../message/message-from-fields.ts';
import type { Message } from '../message/message.ts';
import type { Exercise } from './exercise.ts';
import { LEARNER } from './exercise.ts';

/** A day in the autumn: letters say "in March" and mean the next one. Never shown. */
const ARRIVED = '2026-10-06T09:12:00Z';

/** The letter as a mailbox would hold it, for the reader, the adviser and the drafter. */
export function exerciseMessage({ id, from, subject, text }: Exercise): Message {
  return messageFromFields({
    from: `${from.name.includes(',') || from.name.includes('.') ? `"${from.name}"` : from.name} <${from.address}>`,
    to: `${LEARNER.name} <${LEARNER.address}>`,
    subject,
    date: ARRIVED,
    text,
    headers: { 'Message-ID': `<${id}@practice.example>` },
  });
}
