import type { Sign } from '@ajar/core';

import type { RejectionSummary } from '../views.ts';

const OF_LETTER = {
  waiting: 'leaving',
  sending: 'leaving',
  refused: 'refused',
  unknown: 'unknown',
  'in-drafts': 'in-drafts',
} as const satisfies Record<NonNullable<RejectionSummary['letter']>, Sign>;

/** What a row says beside its status, for finding it by that. What may have come of it counts like what did. */
export function signsOf({
  status,
  outcomes,
  proposals,
  bounce,
  away,
  answers,
  letter,
}: Omit<RejectionSummary, 'silence'>): readonly Sign[] {
  const came = [...new Set([...outcomes, ...proposals].map(({ outcome }) => outcome))];
  const failed = bounce?.permanent === true;
  const replied = answers > 0 && (came.some((one) => one !== 'silence') || (status === 'to-decide' && !failed));
  return [
    ...came,
    ...(answers > 0 ? (['answered'] as const) : []),
    ...(replied ? (['replied'] as const) : []),
    ...(bounce === null ? [] : [failed ? ('bounced' as const) : ('delayed' as const)]),
    ...(away === null ? [] : (['away'] as const)),
    ...(letter === null ? [] : [OF_LETTER[letter]]),
  ];
}
