import { messageFromFields } from '@ajar/core';
import type { Message } from '@ajar/core';
import type { Letter } from './corpus-files.ts';

/** The message of a letter of the corpus, to Mira Sol, who gets all of them. */
export function messageOf(letter: Letter): Message {
  const { from, replyTo, subject, date, text, headers } = letter;
  return messageFromFields({
    from,
    to: 'Mira Sol <mira@sol.example>',
    subject,
    date: date ?? '2026-03-02',
    text,
    headers: { ...headers, ...(replyTo === undefined || replyTo === null ? {} : { 'Reply-To': replyTo }) },
  });
}
