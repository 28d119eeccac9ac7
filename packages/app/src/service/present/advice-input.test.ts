import { describe, expect, it } from 'vitest';

import { aNo, profileWith } from '../testing/profile-with.ts';

describe('the moment to send', () => {
  it('lies in the working hours of the place the letter came from', async () => {
    const { ajar } = await profileWith([aNo()], '2026-11-26T11:00:00+01:00');
    const [no] = await ajar.list();
    const { advice } = await ajar.tell(no?.id ?? '', { stage: 'interviewed' });
    expect(advice.action).not.toBe('let-go');
    expect(advice.when).toMatchObject({
      earliest: '2026-11-26T14:00:00.000Z',
      says: 'Thursday 26 November, 9:00 their time (15:00 yours)',
    });
  });
});
