import type { FieldProfile } from './profile.ts';
import { HOUSE_JUDGEMENT, UCLA_APPEALS, UCSD_APPEALS } from './sources.ts';

export const ADMISSION: FieldProfile = {
  field: 'admission',
  usual: 'Decisions stand unless there is new and compelling information or an error; disagreement is not a ground.',
  whom: 'The admissions office, by the route it publishes; not professors, not the dean.',
  howSoon: 'Before the deadline of the appeal, where there is one.',
  howOften: 'Once for each decision.',
  never: 'Do not compare yourself with others who got in, and do not send more letters of support unasked.',
  odds: [
    {
      of: 'appeal',
      band: 'under 5 % of appeals (UCLA, where new and compelling information is asked for)',
      source: UCLA_APPEALS,
    },
  ],
  silenceDays: 45,
  bases: ['new-fact', 'corrected-error', 'answerable-reason', 'named-route', 'invitation'],
  defaults: [
    {
      forms: ['personal'],
      stages: ['interviewed', 'final'],
      action: 'ask-feedback',
      why: 'They met you; asking once what would strengthen a next application is fair.',
    },
    { forms: ['personal'], action: 'thank', why: 'Somebody wrote to you personally; a line of thanks fits.' },
    { action: 'let-go', why: 'A standard decision letter needs no answer.' },
  ],
  sources: [UCLA_APPEALS, UCSD_APPEALS],
};

export const RENTAL: FieldProfile = {
  field: 'rental',
  usual:
    'Somebody else was first or fitted better on paper; tenants do drop out, so a kind line is sometimes remembered.',
  whom: 'The agent or landlord who wrote.',
  howSoon: 'The same or the next day: flats go quickly.',
  howOften: 'Once.',
  never: 'Do not offer more than the rent asked or tell your whole story.',
  odds: [],
  silenceDays: 10,
  bases: ['new-fact', 'corrected-error', 'answerable-reason', 'changed-timing', 'other-opening', 'invitation'],
  defaults: [
    {
      forms: ['automated', 'form-letter'],
      action: 'let-go',
      why: 'A standard no for a flat needs no answer; the next viewing is the better use of the day.',
    },
    {
      action: 'keep-in-touch',
      why: 'They answered personally, and tenants do drop out; a short line keeps you in mind.',
    },
  ],
  sources: [HOUSE_JUDGEMENT],
};

export const PERSONAL: FieldProfile = {
  field: 'personal',
  usual: 'A personal no is the answer. It needs no reason, and it is not a negotiation.',
  whom: 'Nobody: silence, or at most one word of thanks, is the respectful answer.',
  howSoon: 'Not at all.',
  howOften: 'Never.',
  never: 'Do not ask again, ask why, or ask somebody else to ask.',
  odds: [],
  silenceDays: 14,
  bases: [],
  defaults: [{ action: 'let-go', why: 'A personal no is the answer.' }],
  sources: [HOUSE_JUDGEMENT],
};

export const OTHER: FieldProfile = {
  field: 'other',
  usual: 'When somebody has answered you personally, a short thank-you is never wrong.',
  whom: 'The person who wrote.',
  howSoon: 'Within a few days.',
  howOften: 'Once.',
  never: 'Do not argue with the decision.',
  odds: [],
  silenceDays: 30,
  bases: [
    'new-fact',
    'corrected-error',
    'answerable-reason',
    'changed-timing',
    'other-opening',
    'named-route',
    'invitation',
  ],
  defaults: [
    { forms: ['form-letter', 'automated'], action: 'let-go', why: 'A standard letter needs no answer.' },
    { reasons: ['timing', 'budget', 'capacity'], action: 'keep-in-touch', why: 'The obstacle may pass.' },
    { action: 'thank', why: 'Somebody took the time to answer you.' },
  ],
  sources: [HOUSE_JUDGEMENT],
};
