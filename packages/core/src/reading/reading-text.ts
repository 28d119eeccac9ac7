import type { Message } from '../message/message.ts';

/** What stands between subject and text in the text that is read. */
const GAP = '\n\n';

/** The text a reading's offsets index into: subject, blank line, text. */
export function readingText(message: Pick<Message, 'subject' | 'text'>): string {
  // Joined, not added: what is added stays two strings inside, and each letter would be looked up through both.
  return [message.subject, message.text].join(GAP);
}

/** Offset at which the message's own text begins within `readingText(message)`. */
export function readingTextStart(message: Pick<Message, 'subject'>): number {
  return message.subject.length + GAP.length;
}
