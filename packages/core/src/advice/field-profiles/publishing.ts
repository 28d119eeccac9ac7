import type { FieldProfile } from './profile.ts';
import { HOUSE_JUDGEMENT, JOURNAL_POLICIES, LITERARY_ETIQUETTE, NATURE_HUMAN_BEHAVIOUR } from './sources.ts';

export const LITERARY: FieldProfile = {
  field: 'literary',
  usual:
    'Magazines and agents turn down nearly everything they read. A form rejection gets no reply; a personal one may get a short thank-you; "send us more" is meant.',
  whom: 'The editor or agent who signed a personal note; nobody after a form letter.',
  howSoon: 'No hurry. With a request to revise, take the weeks the work needs.',
  howOften: 'One thank-you at most; then send other work when their guidelines allow.',
  never: 'Do not answer a form rejection, ask why, or send the same piece again uninvited.',
  odds: [],
  silenceDays: 120,
  bases: ['named-route', 'invitation'],
  defaults: [
    {
      forms: ['form-letter', 'automated'],
      action: 'let-go',
      why: 'A form rejection in publishing gets no reply; the kindest answer is to send the piece elsewhere.',
    },
    {
      forms: ['tiered'],
      action: 'let-go',
      why: 'A kinder form is good news about the piece, but it is still a form and wants no reply.',
    },
    {
      action: 'thank',
      why: 'An editor who writes personally has given time; a line of thanks is welcome, a question is not.',
    },
  ],
  sources: [LITERARY_ETIQUETTE],
};

export const JOURNAL: FieldProfile = {
  field: 'journal',
  usual:
    'Appeals succeed on a factual error in the reviews or on new data; disagreement about novelty or scope very rarely does.',
  whom: 'The handling editor who signed the decision, through the submission system where it has a place for appeals.',
  howSoon: 'After a week or two with the reviews, not on the day.',
  howOften: 'One appeal for a manuscript; otherwise the next journal.',
  never: 'Do not attack the reviewers, guess who they are, or appeal because the work matters to you.',
  odds: [
    {
      of: 'appeal',
      stages: ['applied', 'screened'],
      band: 'about 12 % of appeals against a decision without review (one journal)',
      source: NATURE_HUMAN_BEHAVIOUR,
    },
    {
      of: 'appeal',
      stages: ['reviewed', 'interviewed', 'final'],
      band: 'about 32 % of appeals after review (one journal)',
      source: NATURE_HUMAN_BEHAVIOUR,
    },
    {
      of: 'appeal',
      band: '12 to 32 % of appeals: the lower end without review, the higher after review (one journal)',
      source: NATURE_HUMAN_BEHAVIOUR,
    },
  ],
  silenceDays: 60,
  bases: ['corrected-error', 'new-fact', 'named-route', 'invitation'],
  defaults: [
    {
      stages: ['reviewed', 'final'],
      forms: ['personal', 'tiered'],
      action: 'thank',
      why: 'The reviewers and the editor gave time; a line of thanks is enough before the paper goes elsewhere.',
    },
    { forms: ['personal'], action: 'thank', why: 'The editor wrote personally; a line of thanks is enough.' },
    {
      action: 'let-go',
      why: 'A standard decision letter needs no answer; the next journal is the better use of the week.',
    },
  ],
  sources: [NATURE_HUMAN_BEHAVIOUR, JOURNAL_POLICIES],
};

export const CONFERENCE: FieldProfile = {
  field: 'conference',
  usual: 'The programme is fixed by a date, so decisions are not reopened; the reviews are the feedback.',
  whom: 'The programme chairs, and only about a clear error of fact.',
  howSoon: 'Not before you have read the reviews twice.',
  howOften: 'Once at most; then the next edition or another venue.',
  never: 'Do not dispute the scores or write to the reviewers.',
  odds: [],
  silenceDays: 45,
  bases: ['corrected-error', 'named-route', 'invitation'],
  defaults: [
    { forms: ['personal'], action: 'thank', why: 'The chairs wrote personally; a line of thanks is enough.' },
    { action: 'let-go', why: 'Decision letters of a conference go to everybody at once and want no answer.' },
  ],
  sources: [HOUSE_JUDGEMENT],
};
