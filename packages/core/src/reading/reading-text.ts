import type { Message } from '../message/message.ts';

/** What stands between subject and text in the text that is read. */
const GAP = '\n\n';

/** The text a reading's offsets index into: subject, blank line, text. */
export function readingText(message: Pick<Message, 'subject' | 'text'>): string {
  return message.subject + GAP + message.text;
}

/** Offset at which the message's own text begins within `readingText(message)`. */
export function readingTextStart(message: Pick<Message, 'subject'>): number {
  return message.subject.length + GAP.length;
}
