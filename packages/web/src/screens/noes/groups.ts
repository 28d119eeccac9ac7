import type { RejectionStatus } from '../../api/types.ts';

/** The groups of the list in their order: what needs a decision, letters on their way, waiting, and what needs nothing. */
export const GROUPS = ['to-decide', 'under-way', 'waiting', 'settled'] as const;
export type Group = (typeof GROUPS)[number];

/** Where the noes of a group stand. */
export const STATUSES_OF: Readonly<Record<Group, readonly RejectionStatus[]>> = {
  'to-decide': ['to-decide'],
  'under-way': ['drafting', 'approved'],
  waiting: ['waiting'],
  settled: ['settled'],
};

/** How many noes a group has. */
export function countOf(group: Group, counts: Readonly<Record<RejectionStatus, number>>): number {
  return STATUSES_OF[group].reduce((sum, status) => sum + counts[status], 0);
}
