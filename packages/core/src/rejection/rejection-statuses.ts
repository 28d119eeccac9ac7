import type { RejectionStatus } from './derive-rejection.ts';

/** Where a no may stand, from what needs its reader to what needs nothing. */
export const REJECTION_STATUSES: readonly RejectionStatus[] = [
  'to-decide',
  'drafting',
  'approved',
  'waiting',
  'settled',
];
