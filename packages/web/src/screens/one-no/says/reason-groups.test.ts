import type { Reason, ReasonKind } from '@ajar/core';
import { expect, it } from 'vitest';

import { reasonGroups } from './reason-groups.ts';

const said = (kind: ReasonKind, quote: string): Reason => ({ kind, quote, start: 0, end: quote.length });

it('gives each reason its own words, and words that serve two once', () => {
  const reasons = [
    said('capacity', 'We had 214 applications for 12 awards'),
    said('competition', 'had 214 applications'),
    said('budget', 'The budget did not show how'),
    said('budget', 'budget did not'),
    said('fit', 'not for us'),
  ];
  expect(reasonGroups(['capacity', 'competition', 'budget', 'fit'], reasons)).toEqual([
    { kinds: ['capacity', 'competition'], quotes: ['We had 214 applications for 12 awards'] },
    { kinds: ['budget'], quotes: ['The budget did not show how'] },
    { kinds: ['fit'], quotes: ['not for us'] },
  ]);
});

it('has a reason of the user’s own without words', () => {
  expect(reasonGroups(['visa'], [said('fit', 'not for us')])).toEqual([{ kinds: ['visa'], quotes: [] }]);
});
