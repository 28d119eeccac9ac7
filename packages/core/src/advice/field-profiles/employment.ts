import type { FieldProfile } from './profile.ts';
import {
  ASK_A_MANAGER,
  ASK_A_MANAGER_PROMOTION,
  ASK_A_MANAGER_REPOSTED,
  DICE,
  TALENT_BOARD,
  WSJ_REHIRE,
  ZARI,
} from './sources.ts';

export const JOB: FieldProfile = {
  field: 'job',
  usual:
    'Most noes to an application are form letters and need no answer. After an interview a short thank-you is customary, and employers do come back: of 800 asked in 2017, 88 % had later offered a job to somebody they had turned down.',
  whom: 'The recruiter or manager who wrote to you by name; never somebody above the person who decided.',
  howSoon: 'Within a day or two after a conversation; after a final round a night in between is fine.',
  howOften: 'Once. Write again only for another or a reposted opening, or on the date they named.',
  never: 'Do not argue with the decision, and do not write to the manager of the person who decided.',
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
    {
      forms: ['automated'],
      stages: ['applied'],
      action: 'let-go',
      why: 'A notice sent by a system after an application is not waiting for an answer.',
    },
    {
      stages: ['interviewed', 'final'],
      reasons: ['position-cancelled', 'position-filled', 'capacity', 'timing', 'budget'],
      action: 'keep-in-touch',
      why: 'The obstacle was the position rather than you, and they have met you.',
    },
    {
      stages: ['interviewed', 'final'],
      action: 'ask-feedback',
      why: 'After a conversation one short question about what would have helped is fair, and smaller than asking them to decide anew.',
    },
    {
      reasons: ['position-cancelled', 'capacity', 'timing', 'budget'],
      forms: ['personal', 'tiered'],
      action: 'keep-in-touch',
      why: 'The obstacle may pass, so staying in view is worth a short line.',
    },
    {
      stages: ['screened'],
      action: 'thank',
      why: 'Somebody spent time on you; a short thank-you is customary after a first conversation.',
    },
    {
      forms: ['personal'],
      action: 'thank',
      why: 'Somebody took the time to write to you, and a short thank-you is what people remember.',
    },
    { forms: ['tiered'], action: 'thank', why: 'This is kinder than their usual letter; a short thank-you fits.' },
    { action: 'let-go', why: 'A form letter after an application needs no answer, and nobody expects one.' },
  ],
  sources: [ASK_A_MANAGER, ASK_A_MANAGER_REPOSTED, DICE, ZARI, WSJ_REHIRE, TALENT_BOARD],
};

export const PROMOTION: FieldProfile = {
  field: 'promotion',
  usual: 'You will go on working together, so the no is the start of a conversation about what the next step needs.',
  whom: 'Your own manager or whoever told you; not the panel and not a level above.',
  howSoon: 'Within a few days, once it has settled; better in a conversation than in a long message.',
  howOften: 'Once now, then when the criteria are met or the next round opens.',
  never: 'Do not compare yourself with the colleague who was chosen, and do not threaten to leave.',
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
    {
      reasons: ['budget', 'timing', 'position-cancelled', 'capacity'],
      action: 'keep-in-touch',
      why: 'The obstacle was the moment; agreeing on when to look again is worth more than arguing now.',
    },
    { action: 'ask-feedback', why: 'Inside an organisation it is usual to ask what the next step would take.' },
  ],
  sources: [ASK_A_MANAGER_PROMOTION],
};
