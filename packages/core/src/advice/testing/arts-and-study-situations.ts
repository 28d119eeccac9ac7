import type { Stage } from '../../vocabulary.ts';
import type { Situation } from './situation.ts';

/** Pages, science, money for projects, stages, studies, and what is no no at all. */
/** A reviewer misread a figure, and the table shows it, however far the paper got. */
const MISREAD = (stage: Stage | undefined): Situation => ({
  why: `A figure was misread, and the table shows it: ${stage ?? 'nobody says how far it got'}.`,
  letter: {
    field: 'journal',
    form: 'personal',
    text: 'Reviewer 2 found a sample of 14 too small.',
    reasons: [['quality', 'a sample of 14 too small']],
  },
  context: {
    ...(stage === undefined ? {} : { stage }),
    basis: [{ kind: 'corrected-error', text: 'Table 1 says 140, reviewer 2 read 14' }],
  },
  action: 'ask-again',
});

export const ARTS_AND_STUDY_SITUATIONS: readonly Situation[] = [
  MISREAD(undefined),
  MISREAD('reviewed'),
  MISREAD('applied'),
  {
    why: 'A form rejection in publishing gets no reply.',
    letter: { field: 'literary', form: 'form-letter', text: 'Thank you for your story. It is not right for us.' },
    action: 'let-go',
    never: ['thank', 'ask-again', 'ask-feedback'],
  },
  {
    why: 'A kinder form is still a form.',
    letter: {
      field: 'literary',
      form: 'tiered',
      text: 'We enjoyed this, but it did not find a place. Do send us more.',
    },
    action: 'let-go',
    never: ['ask-again', 'ask-feedback'],
  },
  {
    why: 'An editor who writes by hand is thanked, and not questioned.',
    letter: {
      field: 'literary',
      form: 'personal',
      person: 'Ann Lee',
      text: 'I liked the second part best. In the end it was too long for us. Ann Lee',
    },
    action: 'thank',
    never: ['ask-again', 'ask-feedback'],
  },
  {
    why: 'An editor who wants to see more opens a door in person.',
    letter: {
      field: 'literary',
      form: 'personal',
      person: 'Ann Lee',
      text: 'Not this one, but please send me the next. Ann',
      doors: [['apply-again', 'please send me the next']],
    },
    action: 'keep-in-touch',
    never: ['ask-again'],
  },
  {
    why: 'A revision they ask for is the route.',
    letter: {
      field: 'literary',
      form: 'personal',
      text: 'If you cut the middle I would gladly read it again.',
      doors: [['resubmit', 'I would gladly read it again']],
    },
    action: 'use-the-route',
  },
  {
    why: 'Revising unasked does not reopen a piece.',
    letter: { field: 'literary', form: 'form-letter', text: 'Not for us.' },
    context: { basis: [{ kind: 'new-fact', text: 'I have revised the ending since' }] },
    action: 'let-go',
    never: ['ask-again'],
  },
  {
    why: 'Revise and resubmit is no no at all.',
    letter: {
      field: 'journal',
      verdict: 'invitation',
      form: 'personal',
      text: 'The reviewers ask for major revisions. Please resubmit by 1 March.',
    },
    action: 'use-the-route',
  },
  {
    why: 'A decision without review, and only a wish against it.',
    letter: {
      field: 'journal',
      form: 'form-letter',
      text: 'Your manuscript is outside our scope.',
      reasons: [['fit', 'outside our scope']],
    },
    context: { stage: 'applied', basis: [{ kind: 'corrected-error', text: 'I disagree, the paper is important' }] },
    action: 'let-go',
    never: ['ask-again', 'use-the-route'],
  },
  {
    why: 'A reviewer misread the data, and the letter names the appeal.',
    letter: {
      field: 'journal',
      form: 'personal',
      text: 'We cannot publish it. The sample seemed too small. Authors may appeal the decision by writing to the editor.',
      reasons: [['quality', 'The sample seemed too small']],
    },
    context: {
      stage: 'reviewed',
      basis: [{ kind: 'corrected-error', text: 'Reviewer 2 misread the sample as 14 where table 1 says 140' }],
    },
    action: 'use-the-route',
  },
  {
    why: 'The same error without a named route is put to the editor once.',
    letter: {
      field: 'journal',
      form: 'personal',
      text: 'We cannot publish it. The sample seemed too small.',
      reasons: [['quality', 'The sample seemed too small']],
    },
    context: {
      stage: 'reviewed',
      basis: [{ kind: 'corrected-error', text: 'Reviewer 2 misread the sample as 14 where table 1 says 140' }],
    },
    action: 'ask-again',
  },
  {
    why: 'New data answer a doubt about the data.',
    letter: {
      field: 'journal',
      form: 'personal',
      text: 'The evidence rests on one experiment.',
      reasons: [['quality', 'rests on one experiment']],
    },
    context: {
      stage: 'reviewed',
      basis: [{ kind: 'new-fact', text: 'We have since replicated it in a second dataset' }],
    },
    action: 'ask-again',
  },
  {
    why: 'Reviews that took months are thanked for.',
    letter: { field: 'journal', form: 'personal', text: 'Both reviewers advise against publication.' },
    context: { stage: 'reviewed' },
    action: 'thank',
    never: ['ask-again'],
  },
  {
    why: 'A programme is fixed; the letter went to hundreds.',
    letter: { field: 'conference', form: 'form-letter', text: 'We regret that your paper was not accepted.' },
    context: { stage: 'reviewed' },
    action: 'let-go',
    never: ['ask-again'],
  },
  {
    why: 'A low score from one reviewer is not an error.',
    letter: { field: 'conference', form: 'form-letter', text: 'We regret that your paper was not accepted.' },
    context: {
      stage: 'reviewed',
      basis: [{ kind: 'corrected-error', text: 'Reviewer two did not understand my idea' }],
    },
    action: 'let-go',
    never: ['ask-again'],
  },
  {
    why: 'Funders take a revised application in the next round.',
    letter: {
      field: 'grant',
      form: 'tiered',
      text: 'Not funded. You may resubmit a revised application in the next cycle.',
      doors: [['resubmit', 'You may resubmit a revised application']],
    },
    context: { stage: 'reviewed' },
    action: 'use-the-route',
  },
  {
    why: 'A panel that discussed it has comments worth having.',
    letter: { field: 'grant', form: 'form-letter', text: 'The panel did not recommend your proposal for funding.' },
    context: { stage: 'reviewed' },
    action: 'ask-feedback',
  },
  {
    why: 'A foundation that answers all in one letter expects no answer.',
    letter: { field: 'grant', form: 'form-letter', text: 'We received many applications and cannot fund yours.' },
    context: { stage: 'applied' },
    action: 'let-go',
  },
  {
    why: 'A lottery decided, so there is nothing to argue.',
    letter: {
      field: 'grant',
      form: 'personal',
      text: 'Eligible proposals were drawn at random, and yours was not among them.',
    },
    context: { basis: [{ kind: 'corrected-error', text: 'The budget on page 4 was missing' }] },
    action: 'ask-feedback',
    never: ['ask-again', 'use-the-route'],
  },
  {
    why: 'Too early, they say, and the revenue has come since.',
    letter: {
      field: 'investor',
      form: 'personal',
      text: 'It is too early for us. We would want to see customers first.',
      reasons: [['experience', 'want to see customers first']],
    },
    context: { stage: 'interviewed', basis: [{ kind: 'new-fact', text: 'We have signed three paying customers' }] },
    action: 'ask-again',
  },
  {
    why: 'Too early without news: an update later.',
    letter: {
      field: 'investor',
      form: 'personal',
      text: 'It is too early for us.',
      reasons: [['timing', 'too early for us']],
    },
    action: 'keep-in-touch',
    never: ['ask-again'],
  },
  {
    why: 'Not their kind of company; growth does not change that.',
    letter: {
      field: 'investor',
      form: 'personal',
      text: 'We do not invest in hardware.',
      reasons: [['fit', 'do not invest in hardware']],
    },
    context: { basis: [{ kind: 'new-fact', text: 'Revenue has doubled to 40,000 a month' }] },
    action: 'thank',
    never: ['ask-again'],
  },
  {
    why: 'A standard no after an audition wants no answer.',
    letter: { field: 'audition', form: 'form-letter', text: 'Thank you for auditioning. We have cast the part.' },
    action: 'let-go',
    never: ['ask-again', 'ask-feedback'],
  },
  {
    why: 'A casting director who writes personally is thanked.',
    letter: {
      field: 'audition',
      form: 'personal',
      person: 'Ann Lee',
      text: 'You read beautifully; we went younger. Ann Lee',
      reasons: [['fit', 'we went younger']],
    },
    context: { stage: 'final' },
    action: 'thank',
    never: ['ask-again', 'ask-feedback'],
  },
  {
    why: 'The dates clashed, and now they do not.',
    letter: {
      field: 'audition',
      form: 'personal',
      text: 'Your dates in May clash with the shoot.',
      reasons: [['timing', 'Your dates in May clash']],
    },
    context: { basis: [{ kind: 'changed-timing', text: 'I am free in May now, the tour was cancelled' }] },
    action: 'ask-again',
  },
  {
    why: 'Admission appeals are for what is new, by the office’s own route.',
    letter: {
      field: 'admission',
      form: 'form-letter',
      text: 'We cannot offer you a place. Appeals must include new information and be sent through the portal.',
    },
    context: { basis: [{ kind: 'new-fact', text: 'I was awarded first prize in the state contest in April' }] },
    action: 'use-the-route',
  },
  {
    why: 'Disagreement is no ground for an appeal, and they say so.',
    letter: {
      field: 'admission',
      form: 'form-letter',
      text: 'We cannot offer you a place. Appeals must include new information and be sent through the portal.',
    },
    context: { basis: [{ kind: 'named-route', text: 'I think it is unfair and I deserve a place' }] },
    action: 'let-go',
    never: ['use-the-route', 'ask-again'],
  },
  {
    why: 'Where they say there is no appeal, there is none.',
    letter: {
      field: 'admission',
      form: 'form-letter',
      text: 'We cannot offer you a place. Decisions are final and we do not accept appeals.',
    },
    context: { basis: [{ kind: 'new-fact', text: 'I was awarded first prize in the state contest' }] },
    action: 'let-go',
    never: ['use-the-route', 'ask-again'],
  },
  {
    why: 'A waiting list wants to know that one is still there.',
    letter: {
      field: 'admission',
      form: 'form-letter',
      text: 'We cannot offer you a place now. You are on the waiting list.',
      doors: [['waitlist', 'You are on the waiting list']],
    },
    action: 'keep-in-touch',
  },
  {
    why: 'A residency writes one letter to all.',
    letter: {
      field: 'residency',
      form: 'form-letter',
      text: 'The jury has chosen six artists. You are not among them.',
    },
    action: 'let-go',
  },
  {
    why: 'Among the last few, one question is fair.',
    letter: { field: 'residency', form: 'personal', text: 'You were on the short list. The jury chose others.' },
    context: { stage: 'final' },
    action: 'ask-feedback',
  },
  {
    why: 'The programme was full, and the organiser wrote by hand.',
    letter: {
      field: 'speaking',
      form: 'personal',
      text: 'We had room for ten talks and two hundred proposals.',
      reasons: [['capacity', 'room for ten talks']],
    },
    action: 'keep-in-touch',
    never: ['ask-again'],
  },
  {
    why: 'A reason about the talk itself is worth one question.',
    letter: {
      field: 'speaking',
      form: 'personal',
      text: 'The topic was too broad for our audience.',
      reasons: [['fit', 'too broad for our audience']],
    },
    action: 'ask-feedback',
  },
  {
    why: 'Any other personal no is thanked for.',
    letter: { field: 'other', form: 'personal', text: 'I cannot write the foreword, I am afraid.' },
    action: 'thank',
  },
  {
    why: 'Waiting is not a no; a short line is enough.',
    letter: {
      verdict: 'on-hold',
      form: 'personal',
      text: 'The role is paused until January.',
      doors: [['keep-on-file', 'paused until January', { date: '2027-01-01' }]],
    },
    context: { today: '2026-10-01' },
    action: 'keep-in-touch',
    notBefore: '2027-01-01',
  },
  {
    why: 'A yes is thanked for.',
    letter: { verdict: 'offer', form: 'personal', text: 'We would like to offer you the position.' },
    action: 'thank',
  },
  {
    why: 'An invitation is thanked for.',
    letter: { verdict: 'invitation', form: 'personal', text: 'Would you come in on Tuesday?' },
    action: 'thank',
  },
  {
    why: 'A bounce is nobody’s answer.',
    letter: { verdict: 'bounce', form: 'automated', to: null, text: 'Delivery failed.' },
    action: 'let-go',
    to: null,
  },
  {
    why: 'An out-of-office is nobody’s answer.',
    letter: { verdict: 'auto-reply', form: 'automated', text: 'I am away until Monday.' },
    action: 'let-go',
    to: null,
  },
  {
    why: 'A receipt with a conditional no is a receipt.',
    letter: {
      verdict: 'acknowledgement',
      form: 'automated',
      text: 'We have your application. If you hear nothing in six weeks, it was not successful.',
    },
    action: 'let-go',
  },
];
