import type { OrganisationStep } from '../organisation-step.ts';

/** When the member saw a counsellor's note: until then they are told that it is there. */
export const notesSeen: OrganisationStep = {
  name: 'notes-seen',
  shared: {},
  statements: ['alter table shared_note add column seen_at bigint'],
};
