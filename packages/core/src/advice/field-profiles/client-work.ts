import type { FieldProfile } from './profile.ts';
import { EMAIL_OVERESTIMATE, HOUSE_JUDGEMENT, SCOTLAND_DEBRIEFING, SMALLER_ASK } from './sources.ts';

export const FREELANCE: FieldProfile = {
  field: 'freelance',
  usual:
    'A client who says no to one proposal often has another piece of work later; noes over budget or timing are about this project only.',
  whom: 'The client who wrote, in the same thread.',
  howSoon: 'Within a day or two, while the proposal is fresh.',
  howOften: 'Once about this project; afterwards a line every few months at most.',
  never: 'Do not lower the price in every message, and do not run down whoever was chosen.',
  odds: [],
  silenceDays: 21,
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
    { forms: ['automated'], action: 'let-go', why: 'A platform notice is not read by the client.' },
    {
      reasons: ['budget', 'timing', 'capacity', 'position-cancelled', 'position-filled'],
      action: 'keep-in-touch',
      why: 'The obstacle is this project at this moment, not you.',
    },
    {
      stages: ['client'],
      action: 'keep-in-touch',
      why: 'You have worked together; the relationship is worth more than this one project.',
    },
    {
      stages: ['interviewed', 'final', 'reviewed'],
      action: 'ask-feedback',
      why: 'They looked closely at your proposal; one short question about it is fair.',
    },
    { forms: ['form-letter'], action: 'let-go', why: 'A standard no to a bid needs no answer.' },
    { action: 'thank', why: 'Somebody took the time to answer, and clients remember who was gracious.' },
  ],
  sources: [HOUSE_JUDGEMENT, SMALLER_ASK],
};

export const SALES: FieldProfile = {
  field: 'sales',
  usual: 'A plain no to an offer is an answer. Budget and timing noes may change with the next quarter.',
  whom: 'The person who answered; not a colleague of theirs, and not their manager.',
  howSoon: 'A short thank-you within a day or two.',
  howOften: 'Once on the date they name; otherwise not again this half-year.',
  never: 'Do not answer a no with another pitch, and never after they asked to be taken off the list.',
  odds: [],
  silenceDays: 21,
  bases: ['new-fact', 'corrected-error', 'answerable-reason', 'changed-timing', 'named-route', 'invitation'],
  defaults: [
    { forms: ['automated'], action: 'let-go', why: 'An automatic answer is not waiting for one.' },
    {
      reasons: ['budget', 'timing', 'capacity'],
      action: 'keep-in-touch',
      why: 'They named an obstacle that may pass.',
    },
    { forms: ['form-letter'], action: 'let-go', why: 'A standard no to an offer needs no answer.' },
    { action: 'thank', why: 'They answered, which most people do not; thanking them ends it well.' },
  ],
  sources: [HOUSE_JUDGEMENT, EMAIL_OVERESTIMATE],
};

export const TENDER: FieldProfile = {
  field: 'tender',
  usual:
    'Unsuccessful bidders may ask how they scored; in public tenders of many countries such a debriefing is a right.',
  whom: 'The contact point named in the award letter, and nobody else while the award is open.',
  howSoon: 'Within days: standstill and debriefing periods are often ten to fifteen days.',
  howOften: 'One request for a debriefing; then the next tender.',
  never: 'Do not improve the bid after the deadline, and do not approach the evaluators.',
  odds: [],
  silenceDays: 30,
  bases: ['corrected-error', 'named-route', 'invitation'],
  defaults: [
    {
      reasons: ['position-cancelled'],
      action: 'keep-in-touch',
      why: 'The tender was withdrawn, so there is no score to explain; it may be announced again.',
    },
    { action: 'ask-feedback', why: 'Asking how a bid was scored is usual, and in many places a right.' },
  ],
  sources: [SCOTLAND_DEBRIEFING],
};
