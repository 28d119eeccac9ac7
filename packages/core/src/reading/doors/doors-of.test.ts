import { describe, expect, it } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { readMessage } from '../read-message.ts';
import type { Door } from '../reading.ts';

function shown({ kind, date, contact }: Door): string {
  return [kind, date, contact].filter((part) => part !== null).join(' ');
}

/** The doors of a letter of 20 November 2026, as `kind day whom`. */
function doorsIn(from: string, subject: string, text: string): readonly string[] {
  const message = messageFromFields({ from, to: 'Ada <ada@ink.example>', subject, date: '2026-11-20', text });
  return readMessage(message).doors.map(shown).toSorted();
}

const GRANTS = 'Ferncliff Fund <grants@ferncliff.example>';
const SORRY = 'Dear Ada,\n\nThank you for your application. I am sorry to say that it was not successful this time.';

describe('the doors of a no', () => {
  it.each([
    [
      'You may revise and resubmit it, or ask us for feedback, until 10 December 2026.',
      ['feedback-offered 2026-12-10', 'resubmit 2026-12-10'],
    ],
    ['You may request a debrief within 15 days of this letter.', ['feedback-offered 2026-12-05']],
    [
      'You are welcome to apply again or to join our freelance pool from 15 January 2027.',
      ['apply-again 2027-01-15', 'talent-pool 2027-01-15'],
    ],
    ['We will keep you in mind and be in touch if something comes up.', ['keep-on-file']],
    ['You are on our waiting list. It moves on 4 January.', ['waitlist 2027-01-04']],
    [
      'Flat 9 comes free in February; write to Nora Bell (nora@ferncliff.example) if you would like to see it by 12 December.',
      ['contact-named 2026-12-12 nora@ferncliff.example'],
    ],
  ])('%s', (sentence, doors) => {
    expect(doorsIn(GRANTS, 'Your application', `${SORRY} ${sentence}\n\nKind regards,\nIris Hale`)).toEqual(doors);
  });

  it('an address at another house is a house to try', () => {
    const sentence = 'The village hall in Thrale is run by Viv Orr, viv@thralehall.example.';
    const text = `${SORRY} ${sentence}\n\nKind regards,\nIris Hale`;
    expect(doorsIn(GRANTS, 'Your application', text)).toEqual([
      'contact-named viv@thralehall.example',
      'referral viv@thralehall.example',
    ]);
    const question = `${SORRY} Questions go to Esme Kibaki, esme@ferncliff.example.\n\nKind regards,\nIris Hale`;
    expect(doorsIn(GRANTS, 'Your application', question)).toEqual(['contact-named esme@ferncliff.example']);
    // A service that carried the letter is no house: the address is the employer's own.
    expect(doorsIn('Ferncliff Fund <no-reply@grant-mail.example>', 'Your application', question)).toEqual([
      'contact-named esme@ferncliff.example',
    ]);
  });

  it('the reader is nobody to turn to', () => {
    const sentence = 'This letter was written for Ada Ink, ada@ink.example, and for nobody else.';
    expect(doorsIn(GRANTS, 'Your application', `${SORRY} ${sentence}\n\nKind regards,\nIris Hale`)).toEqual([]);
  });
});
