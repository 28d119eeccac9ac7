import { expect, it } from 'vitest';

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
