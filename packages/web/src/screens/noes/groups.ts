import { IN_HAND } from '@ajar/core';

import type { NoesPlace } from '../../api/noes.ts';
import type { ListPage } from '../../api/types.ts';

/** The groups of the list in their order: what needs a decision today, what can wait, letters in hand, waiting, and what needs nothing. */
export const GROUPS = ['today', 'to-decide', 'under-way', 'waiting', 'settled'] as const;
export type Group = (typeof GROUPS)[number];

/** Where the noes of a group stand. What needs a decision today stands in that group alone. */
export const PLACE_OF: Readonly<Record<Group, NoesPlace>> = {
  today: { statuses: ['to-decide', 'drafting', 'approved', 'waiting', 'settled'], today: true },
  'to-decide': { statuses: ['to-decide'], today: false },
  'under-way': { statuses: IN_HAND, today: false },
  waiting: { statuses: ['waiting'], today: false },
  settled: { statuses: ['settled'], today: false },
};

/** How many noes a group has. */
export function countOf(group: Group, { counts, today }: Pick<ListPage, 'counts' | 'today'>): number {
  const place = PLACE_OF[group];
  return place.statuses.reduce((sum, one) => sum + (place.today ? today[one] : counts[one] - today[one]), 0);
}
