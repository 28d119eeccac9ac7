import { expect, it } from 'vitest';

import { myAnswer, reply } from '../testing/letters.ts';
import { aNo, profileWith } from '../testing/profile-with.ts';

it('has one event for one sentence and day, naming all that it opens', async () => {
  const { ajar } = await profileWith(
    [
      aNo({
        text: 'Dear Tom,\n\nThank you for your application. Unfortunately we have chosen somebody else. Please apply again or look at our other openings from 11 January 2027.\n\nAnn',
      }),
    ],
    '2026-11-26T10:00:00+01:00',
  );
  const { doors } = await ajar.doors();
  expect(doors.map(({ kind }) => kind)).toEqual(['apply-again', 'other-roles']);
  const file = (await ajar.calendar()).replaceAll('\r\n ', '');
  expect(file.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
  expect(file).toContain('SUMMARY:You may apply again · You may look at other openings: ');
});

it.each(['America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo'])(
  'counts a wait from the day on which they are back, in %s',
  async (zone) => {
    const away = reply('I am away and back on 7 December.', {
      subject: 'Automatic reply',
      headers: 'Auto-Submitted: auto-replied\n',
    });
    const { ajar, setClock } = await profileWith([aNo(), myAnswer(), away], '2026-11-26T10:00:00Z', zone);
    const [row] = await ajar.list();
    const days = row?.silence?.normal ?? 0;
    const over = new Date(Date.parse('2026-12-07') + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
    expect(await ajar.calendar()).toContain(`DTSTART;VALUE=DATE:${over}`);
    // Four in the afternoon in Los Angeles is midnight in UTC: the day before is none of those away.
    setClock('2026-12-07T00:30:00Z');
    expect((await ajar.list())[0]?.away).toEqual({ until: '2026-12-07' });
  },
);
