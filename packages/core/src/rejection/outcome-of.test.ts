import { expect, it } from 'vitest';
import { messageFromFields } from '../message/message-from-fields.ts';
import { readMessage } from '../reading/read-message.ts';
import { outcomeOf } from './outcome-of.ts';

const found = (text: string, subject = 'Re: Illustrator') => {
  const message = messageFromFields({
    from: 'Ivy Cole <ivy@copperpress.org>',
    subject,
    date: '2026-03-01',
    text,
  });
  return outcomeOf(message, readMessage(message, {}));
};
const cameBack = (text: string) => found(text)?.outcome ?? null;

it('takes feedback that was asked for as feedback, however much it sounds like a no', () => {
  const text =
    'Dear Tamsin,\n\nThank you for your kind note. The feedback I can give: your sample was a little long for the brief, and we missed examples of work for print. Do keep an eye on our page.\n\nIvy';
  expect(cameBack(text)).toBe('feedback');
});

it('takes what was gladly said of the work for feedback', () => {
  const text =
    'Dear Tamsin,\n\nGladly. Your portfolio was strong, but in the exercise you did not ask what the map was for before you began to draw. A sentence on the reader at the start would have helped.\n\nIvy';
  expect(cameBack(text)).toBe('feedback');
});

it('hears a second no also beside feedback', () => {
  const text =
    'Dear Tamsin,\n\nThank you for asking. I am afraid that the answer is still no: we have chosen another illustrator. The feedback I can give: your sample was a little long for the brief.\n\nIvy';
  expect(cameBack(text)).toBe('no-again');
});

it('quotes the words that say it, never those of the subject that say what it is about', () => {
  const subject = 'Re: Your application as Technical Writer';
  expect(
    found(
      'Dear Mara,\n\nThe person we chose has withdrawn, and the position is open again. Would you still be interested?\n\nIvy',
      subject,
    ),
  ).toMatchObject({ outcome: 'reopened', quote: 'position is open again' });
  const again = found('Hi Mara,\n\nSorry, still a no from us, but thank you for asking.\n\nIvy', subject);
  expect(again).toMatchObject({ outcome: 'no-again', quote: expect.stringContaining('a no from') });
});

it('hears a no said again beside what sounds like a hold', () => {
  expect(found('Hi Mara,\n\nI am afraid the answer is still no. We are full until summer.\n\nIvy')).toMatchObject({
    outcome: 'no-again',
    quote: 'answer is still no',
  });
  expect(cameBack('Hallo Mara,\n\ndie Antwort bleibt leider nein. Bis zum Sommer sind wir voll.\n\nIvy')).toBe(
    'no-again',
  );
  expect(cameBack('Hi Mara,\n\nStill no news from the panel, I am afraid. We hope to know in May.\n\nIvy')).not.toBe(
    'no-again',
  );
});

it.each([
  'Happy to. The panel found your writing samples the strongest of all. What was missing was an example with numbers in it: show us next time how you would explain a table.',
  'Gladly. The first chapter starts too late: I would begin at the auction. The dialogue is a strength.',
])('takes what was missing for feedback, not for a later list: %s', (text) => {
  expect(cameBack(`Dear Mara,\n\n${text}\n\nIvy`)).toBe('feedback');
});

it.each([
  'Of course. The other candidate had run a larger team. Do get in touch with my colleague Tim Ray, who is looking for an editor.',
  'Piet Marlowe showed me your quote and your kind note. I look after the trail boards here and we need somebody for six of them in spring. Would you have time for a call next week?',
])('takes somebody named for a referral: %s', (text) => {
  expect(cameBack(`Dear Mara,\n\n${text}\n\nGwen`)).toBe('referral');
});
