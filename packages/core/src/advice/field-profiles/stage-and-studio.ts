import type { FieldProfile } from './profile.ts';
import { CASTING_SILENCE, HOUSE_JUDGEMENT } from './sources.ts';

export const AUDITION: FieldProfile = {
  field: 'audition',
  usual: 'Silence is the normal no. Casting has decided for a part, not against you, and the same office casts again.',
  whom: 'The casting office, only if they wrote personally; if you have an agent, the agent.',
  howSoon: 'A thank-you within two days of a recall; otherwise nothing.',
  howOften: 'Once; afterwards news of a production you can be seen in, a few times a year.',
  never: 'Do not ask why you were not cast, and do not turn up or call.',
  odds: [],
  silenceDays: 21,
  bases: ['answerable-reason', 'changed-timing', 'corrected-error', 'other-opening', 'named-route', 'invitation'],
  defaults: [
    {
      forms: ['form-letter', 'automated'],
      action: 'let-go',
      why: 'A standard no after an audition wants no answer; silence would have been the usual one.',
    },
    { action: 'thank', why: 'A personal no is rare in casting; a line of thanks is remembered.' },
  ],
  sources: [CASTING_SILENCE],
};

export const RESIDENCY: FieldProfile = {
  field: 'residency',
  usual: 'Many apply for a few places and juries change every year, so applying again is normal and often encouraged.',
  whom: 'The programme coordinator; not the jury.',
  howSoon: 'A short thank-you within a week if they wrote personally.',
  howOften: 'Once a round.',
  never: 'Do not ask the jury to look again.',
  odds: [],
  silenceDays: 90,
  bases: ['corrected-error', 'named-route', 'invitation', 'other-opening'],
  defaults: [
    {
      forms: ['form-letter', 'automated'],
      action: 'let-go',
      why: 'The letter went to everybody; the answer is the next application.',
    },
    {
      stages: ['final', 'interviewed'],
      action: 'ask-feedback',
      why: 'You were among the last few; asking once whether there was a comment is fair.',
    },
    { action: 'thank', why: 'They wrote to you personally; a line of thanks fits.' },
  ],
  sources: [HOUSE_JUDGEMENT],
};

export const SPEAKING: FieldProfile = {
  field: 'speaking',
  usual:
    'A programme has few slots and many good proposals; organisers run the next event with the same people in mind.',
  whom: 'The organiser who wrote.',
  howSoon: 'Within a week.',
  howOften: 'Once now, then the next call for proposals.',
  never: 'Do not ask which talk was better.',
  odds: [],
  silenceDays: 45,
  bases: ['changed-timing', 'answerable-reason', 'corrected-error', 'other-opening', 'named-route', 'invitation'],
  defaults: [
    { forms: ['form-letter', 'automated'], action: 'let-go', why: 'The letter went to everybody who proposed a talk.' },
    {
      reasons: ['capacity', 'timing', 'budget'],
      action: 'keep-in-touch',
      why: 'The programme was full; the next one is not yet.',
    },
    {
      reasons: ['quality', 'fit'],
      action: 'ask-feedback',
      why: 'They gave a reason that concerns the proposal; one question about it helps the next.',
    },
    { action: 'keep-in-touch', why: 'Somebody wrote to you; a short line keeps you in mind for the next event.' },
  ],
  sources: [HOUSE_JUDGEMENT],
};
