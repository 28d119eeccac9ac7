import type { Message } from '../message/message.ts';
import { messageFromFields } from '../message/message-from-fields.ts';
import type { Reading } from '../reading/reading.ts';
import { readingText } from '../reading/reading-text.ts';
import type { NoByHand } from './no-by-hand.ts';

/** The message of a no that has none: who and when, and not a word. */
export function byHandMessage({ person, address, date }: NoByHand): Message {
  const name = (person ?? '').replaceAll(/["\\<>\r\n]/gu, ' ').trim();
  const from = address === null ? undefined : name === '' ? address : `"${name}" <${address}>`;
  return messageFromFields({ from, date: date === null ? undefined : new Date(date).toISOString() });
}

/** What is known of it, as if it had been read: what the user said, and nothing that is pointed at in a letter. */
export function byHandReading(no: NoByHand, message: Message): Reading {
  const { organisation, role, person, address, field, reason } = no;
  return {
    verdict: 'rejection',
    confidence: 1,
    language: 'en',
    field,
    form: 'personal',
    finality: null,
    reasons: reason === null || reason === 'none-given' ? [] : [{ kind: reason, quote: '', start: 0, end: 0 }],
    doors: [],
    noFeedback: false,
    replyable:
      address === null
        ? { ok: false, to: null, why: 'You noted it without an address.' }
        : { ok: true, to: address, why: 'The address you noted.' },
    organisation,
    role,
    person,
    evidence: [],
    text: readingText(message),
  };
}
