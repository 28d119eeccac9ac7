import type { RejectionStatus } from '../rejection/derive-rejection.ts';
import { REJECTION_STATUSES } from '../rejection/rejection-statuses.ts';
import { OUTCOMES } from '../vocabulary.ts';

/**
 * What a row of the list says beside its status: what came of it, or may have; and how the last letter got on. `replied`: somebody
 * wrote back, whatever that amounts to; `bounced` and `delayed`: the letter did; `unknown`: nobody knows whether it arrived.
 */
export const SIGNS = [
  ...OUTCOMES,
  'answered',
  'replied',
  'bounced',
  'delayed',
  'away',
  'leaving',
  'refused',
  'unknown',
  'in-drafts',
] as const;
export type Sign = (typeof SIGNS)[number];

/** Statuses of the group `under-way`: a letter is in the user's hands. */
export const IN_HAND: readonly RejectionStatus[] = ['drafting', 'approved'];

/** All that can be said of where a no stands; `today` and `under-way` are groups of the list. */
export type Standing = RejectionStatus | Sign | 'today' | 'under-way';
export const STANDINGS: readonly Standing[] = ['today', 'under-way', ...REJECTION_STATUSES, ...SIGNS];
