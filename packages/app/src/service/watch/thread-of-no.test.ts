import { describe, expect, it } from 'vitest';

import { profileWith } from '../testing/profile-with.ts';

const AT = '2026-12-10T10:00:00+01:00';
const ANN = 'Ann Lee <ann@firm.example>';
const TOM = 'Tom Abara <tom@abara.example>';
const SUBJECT = 'Your application: harbour clerk';

interface Facts {
  readonly day: number;
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly id?: string;
  readonly headers?: string;
  readonly text: string;
}

function letter({ day, from = ANN, to = TOM, subject = SUBJECT, id, headers = '', text }: Facts): string {
  const own = id === undefined ? '' : `Message-ID: <${id}>\n`;
  const when = new Date(Date.UTC(2026, 10, day, 9)).toUTCString();
  return `From: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: ${when}\n${own}${headers}\n${text}\n`;
}

const NO = letter({
  day: 10,
  text: 'Dear Tom,\n\nThank you for your application. Unfortunately, we have decided to go with another candidate.\n\nAnn Lee',
});

function answer(facts: Partial<Facts> = {}): string {
  const text = 'Dear Ann,\n\nThank you for letting me know, and for your time.\n\nTom';
  return letter({ day: 11, from: TOM, to: ANN, subject: `Re: ${SUBJECT}`, id: 'mine@abara.example', text, ...facts });
}

describe('a no without a Message-ID', () => {
  it('is answered by what went to its writer under its subject', async () => {
    const { ajar } = await profileWith([NO, answer()], AT);
    const [no] = await ajar.list();
    expect(no).toMatchObject({ status: 'waiting', answers: 1 });
    expect((await ajar.show(no?.id ?? '')).timeline.map(({ text }) => text)).toContain('You answered.');
  });

  it('and what came back to that is no no of its own', async () => {
    const again = letter({
      day: 13,
      subject: `Re: ${SUBJECT}`,
      id: 'again@firm.example',
      headers: 'In-Reply-To: <mine@abara.example>\nReferences: <mine@abara.example>\n',
      text: 'Dear Tom,\n\nI am sorry, but our decision is final: we cannot offer you the post.\n\nAnn Lee',
    });
    const { ajar } = await profileWith([NO, answer(), again], AT);
    const noes = await ajar.list();
    expect(noes).toHaveLength(1);
    expect(noes[0]?.outcomes).toMatchObject([{ outcome: 'no-again' }]);
  });

  it('is not answered by what went elsewhere, is about something else, came before, or answers another letter', async () => {
    const others = [
      answer({ to: 'Bo <bo@firm.example>' }),
      answer({ subject: 'Re: Sunday' }),
      answer({ subject: SUBJECT }),
      answer({ day: 9 }),
      answer({ headers: 'In-Reply-To: <sunday@firm.example>\n' }),
    ];
    const sunday = letter({ day: 8, subject: 'Sunday', id: 'sunday@firm.example', text: 'Come at one.' });
    for (const other of others) {
      const { ajar } = await profileWith([NO, sunday, other], AT);
      expect((await ajar.list())[0], other).toMatchObject({ status: 'to-decide', answers: 0 });
    }
  });

  it('of two under one subject the later one was answered', async () => {
    const later = NO.replace('Tue, 10 Nov', 'Tue, 24 Nov');
    const { ajar } = await profileWith([NO, later, answer({ day: 25 })], AT);
    expect((await ajar.list()).map(({ answers }) => answers)).toEqual([1, 0]);
  });
});
