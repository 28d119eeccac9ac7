import type { FieldProfile } from './profile.ts';
import { FUNDER_COMMENTS, FUNDER_FIT, INVESTOR_UPDATES, NIH_NOT_DISCUSSED, NIH_RESUBMISSION } from './sources.ts';

export const GRANT: FieldProfile = {
  field: 'grant',
  usual:
    'Funders rarely change a decision, but many explain it, and a revised application in the next round is normal.',
  whom: 'The programme officer named in the letter; not members of the panel.',
  howSoon: 'Ask for comments within a few weeks; revise for the next deadline.',
  howOften: 'One request for comments for each application; one application for each round.',
  never: 'Do not dispute the ranking, and do not submit the same text again.',
  odds: [
    {
      of: 'resubmission',
      stages: ['applied', 'screened'],
      band: '0 to 8 % of resubmissions where the first application was not discussed (NIH R01)',
      source: NIH_NOT_DISCUSSED,
    },
    {
      of: 'resubmission',
      band: '2 to 33 % of resubmissions: a third overall, about 2 % where the first was not discussed (NIH R01)',
      source: NIH_RESUBMISSION,
    },
  ],
  silenceDays: 60,
  bases: ['corrected-error', 'answerable-reason', 'named-route', 'invitation'],
  defaults: [
    {
      stages: ['reviewed', 'interviewed', 'final'],
      action: 'ask-feedback',
      why: 'A panel discussed it; asking for its comments is usual and helps the next application.',
    },
    { forms: ['automated'], action: 'let-go', why: 'A notice from the portal is not waiting for an answer.' },
    {
      forms: ['personal', 'tiered'],
      action: 'ask-feedback',
      why: 'Somebody wrote to you; asking whether there are comments to learn from is usual with funders.',
    },
    { action: 'let-go', why: 'A standard letter to all applicants needs no answer.' },
  ],
  sources: [NIH_RESUBMISSION, NIH_NOT_DISCUSSED, FUNDER_COMMENTS, FUNDER_FIT],
};

export const INVESTOR: FieldProfile = {
  field: 'investor',
  usual: 'Most noes from investors mean "not now" or "not our kind"; a few come back when the facts have moved.',
  whom: 'The partner you spoke to, in the same thread.',
  howSoon: 'A short thank-you within two days.',
  howOften: 'An update when there is real news, a few times a year at most.',
  never: 'Do not argue with their view of the market or invent a competing offer.',
  odds: [],
  silenceDays: 45,
  bases: ['new-fact', 'corrected-error', 'answerable-reason', 'changed-timing', 'named-route', 'invitation'],
  defaults: [
    { forms: ['automated'], action: 'let-go', why: 'A form answer to a pitch needs none back.' },
    {
      reasons: ['timing', 'experience', 'budget', 'capacity', 'qualification'],
      action: 'keep-in-touch',
      why: 'They named something that time can change; an update when it has is welcome.',
    },
    {
      stages: ['interviewed', 'final'],
      action: 'ask-feedback',
      why: 'You met; one question about what would have changed their mind is usual.',
    },
    { forms: ['form-letter'], action: 'let-go', why: 'A standard answer to a pitch needs no answer.' },
    { action: 'thank', why: 'They took the time to answer; thanking them leaves the relation intact.' },
  ],
  sources: [INVESTOR_UPDATES],
};
