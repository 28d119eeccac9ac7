import type { Situation } from './situation.ts';

/** Jobs and promotions. */
export const JOB_SITUATIONS: readonly Situation[] = [
  {
    why: 'They named the place as the obstacle, and it is about to go away.',
    letter: {
      form: 'personal',
      person: 'Ann Lee',
      text: 'Hi Maya, we need somebody who lives in Lyon, so this did not work out. Ann',
      reasons: [['location', 'somebody who lives in Lyon']],
    },
    context: { stage: 'interviewed', basis: [{ kind: 'answerable-reason', text: 'I am moving to Lyon in May' }] },
    action: 'ask-again',
  },
  {
    why: 'The same letter without a basis is a question to the user, not an ask.',
    letter: {
      form: 'personal',
      person: 'Ann Lee',
      text: 'Hi Maya, we need somebody who lives in Lyon, so this did not work out. Ann',
      reasons: [['location', 'somebody who lives in Lyon']],
    },
    context: { stage: 'interviewed' },
    action: 'ask-feedback',
    never: ['ask-again'],
  },
  {
    why: 'Calling a wish a new fact does not make it one.',
    letter: {
      form: 'personal',
      text: 'We chose somebody with more experience.',
      reasons: [['experience', 'more experience']],
    },
    context: {
      stage: 'interviewed',
      basis: [{ kind: 'new-fact', text: 'I really believe I would be perfect for it' }],
    },
    action: 'ask-feedback',
    never: ['ask-again'],
  },
  {
    why: 'Being sure that they are wrong is disagreement, also when it is called an error.',
    letter: {
      form: 'personal',
      text: 'You do not have the experience that we need.',
      reasons: [['experience', 'the experience that we need']],
    },
    context: {
      stage: 'screened',
      basis: [{ kind: 'corrected-error', text: 'They made a mistake to reject me, it was unfair' }],
    },
    action: 'let-go',
    never: ['ask-again'],
  },
  {
    why: 'Effort was already part of the application.',
    letter: {
      form: 'personal',
      text: 'We decided for another candidate.',
      reasons: [['competition', 'another candidate']],
    },
    context: {
      stage: 'final',
      basis: [{ kind: 'new-fact', text: 'I spent 6 weeks on the test task and put my heart into it' }],
    },
    action: 'ask-feedback',
    never: ['ask-again'],
  },
  {
    why: 'Need is real and is not theirs to solve.',
    letter: {
      form: 'personal',
      text: 'The budget does not allow another position.',
      reasons: [['budget', 'The budget does not allow']],
    },
    context: { stage: 'interviewed', basis: [{ kind: 'answerable-reason', text: 'I need the money, my rent is due' }] },
    action: 'keep-in-touch',
    never: ['ask-again'],
  },
  {
    why: 'A certificate they missed in the file is an error they would want to know of.',
    letter: {
      form: 'form-letter',
      person: 'Ann Lee',
      text: 'We can only consider applicants with a valid nursing licence.',
      reasons: [['qualification', 'a valid nursing licence']],
    },
    context: { stage: 'applied', basis: [{ kind: 'corrected-error', text: 'My licence was on page 3 of the upload' }] },
    action: 'ask-again',
  },
  {
    why: 'They cannot sponsor, and no sponsor is needed: the one fact that changes it.',
    letter: {
      form: 'personal',
      text: 'We cannot sponsor a visa for this position.',
      reasons: [['visa', 'cannot sponsor a visa']],
    },
    context: {
      stage: 'screened',
      basis: [{ kind: 'corrected-error', text: 'I hold a residence permit with the right to work until 2031' }],
    },
    action: 'ask-again',
  },
  {
    why: 'An offer to start earlier does not touch a visa no.',
    letter: {
      form: 'personal',
      text: 'We cannot sponsor a visa for this position.',
      reasons: [['visa', 'cannot sponsor a visa']],
    },
    context: {
      stage: 'screened',
      basis: [{ kind: 'answerable-reason', text: 'I could start two weeks earlier in January' }],
    },
    action: 'thank',
    never: ['ask-again'],
  },
  {
    why: 'The place is taken, so the move is for the next opening.',
    letter: {
      form: 'personal',
      text: 'The position has been filled.',
      reasons: [['position-filled', 'The position has been filled']],
    },
    context: { stage: 'interviewed', basis: [{ kind: 'new-fact', text: 'I have finished my degree since' }] },
    action: 'keep-in-touch',
    never: ['ask-again'],
  },
  {
    why: 'A reposted role is a fair reason to write again.',
    letter: {
      form: 'personal',
      person: 'Ann Lee',
      text: 'We went with another candidate.',
      reasons: [['position-filled', 'went with another candidate']],
    },
    context: { stage: 'final', basis: [{ kind: 'other-opening', text: 'The role was reposted on Monday' }] },
    action: 'ask-again',
  },
  {
    why: 'They set a waiting time, and it holds for other openings as well.',
    letter: {
      form: 'personal',
      text: 'Not this time. You are welcome to apply again after 1 March 2027.',
      doors: [['apply-again', 'apply again after 1 March 2027', { date: '2027-03-01' }]],
    },
    context: {
      stage: 'interviewed',
      today: '2026-11-01',
      basis: [{ kind: 'other-opening', text: 'There is another role on their site' }],
    },
    action: 'keep-in-touch',
    notBefore: '2027-03-01',
    never: ['ask-again'],
  },
  {
    why: 'The date they named has come, so now is the moment.',
    letter: {
      form: 'personal',
      text: 'Not this time. You are welcome to apply again after 1 March 2027.',
      doors: [['apply-again', 'apply again after 1 March 2027', { date: '2027-03-01' }]],
    },
    context: { today: '2027-03-02' },
    action: 'keep-in-touch',
  },
  {
    why: 'Feedback that is offered is taken, at the address they give for it.',
    letter: {
      form: 'personal',
      text: 'We chose another candidate. If you would like feedback, write to Tom at tom@harbour.example by 30 September.',
      doors: [
        ['feedback-offered', 'If you would like feedback', { date: '2026-09-30', contact: 'tom@harbour.example' }],
      ],
    },
    context: { stage: 'interviewed' },
    action: 'ask-feedback',
    to: 'tom@harbour.example',
  },
  {
    why: 'Feedback offered at a person’s address works although the sender is a machine.',
    letter: {
      form: 'automated',
      to: null,
      text: 'Not selected. Feedback: Tom, tom@harbour.example.',
      doors: [['feedback-offered', 'Feedback: Tom', { contact: 'tom@harbour.example' }]],
    },
    action: 'ask-feedback',
    to: 'tom@harbour.example',
  },
  {
    why: 'They said that they give no feedback; asking would not respect it.',
    letter: {
      form: 'personal',
      text: 'We chose somebody else and are not able to give feedback.',
      noFeedback: true,
      says: [['no-feedback', 'not able to give feedback']],
    },
    context: { stage: 'final' },
    action: 'thank',
    never: ['ask-feedback'],
  },
  {
    why: 'After a last round, one small question is usual.',
    letter: { form: 'personal', person: 'Ann Lee', text: 'It was close, and we chose somebody else.' },
    context: { stage: 'final' },
    action: 'ask-feedback',
  },
  {
    why: 'A form letter after an application waits for no answer.',
    letter: { form: 'form-letter', text: 'Thank you for applying. We will not be moving forward.' },
    context: { stage: 'applied' },
    action: 'let-go',
    never: ['ask-again', 'ask-feedback'],
  },
  {
    why: '"We keep your details on file" is a set phrase of the form.',
    letter: {
      form: 'form-letter',
      text: 'We will not be moving forward, and will keep your details on file.',
      doors: [['keep-on-file', 'keep your details on file']],
    },
    context: { stage: 'applied' },
    action: 'let-go',
    never: ['ask-again'],
  },
  {
    why: 'In a personal letter the same words are meant.',
    letter: {
      form: 'personal',
      person: 'Ann Lee',
      text: 'I would like to keep your details for the spring roles. Ann',
      doors: [['keep-on-file', 'keep your details']],
    },
    context: { stage: 'screened' },
    action: 'keep-in-touch',
  },
  {
    why: 'The role was stopped; when it comes back they know somebody.',
    letter: {
      form: 'personal',
      text: 'The position was cancelled for this year.',
      reasons: [['position-cancelled', 'The position was cancelled']],
    },
    context: { stage: 'interviewed' },
    action: 'keep-in-touch',
  },
  {
    why: 'A decision said to be final is taken at its word.',
    letter: {
      form: 'personal',
      text: 'We need five years of practice. This decision is final.',
      reasons: [['experience', 'five years of practice']],
    },
    context: {
      stage: 'interviewed',
      basis: [{ kind: 'new-fact', text: 'I have since completed a project for a hospital' }],
    },
    action: 'ask-feedback',
    never: ['ask-again'],
  },
  {
    why: 'A rule of theirs is no judgement, and no exception is asked for.',
    letter: {
      form: 'personal',
      text: 'Our policy is to hire graduates of this year only.',
      reasons: [['policy', 'Our policy is to hire graduates of this year only']],
    },
    context: { basis: [{ kind: 'answerable-reason', text: 'I have 10 years of experience' }] },
    action: 'thank',
    never: ['ask-again'],
  },
  {
    why: 'An earlier hello was enough: a screening call is thanked for.',
    letter: { form: 'personal', text: 'Thanks for the call. We will not continue.' },
    context: { stage: 'screened' },
    action: 'thank',
  },
  {
    why: 'They point to a colleague: thanks here, a new message there.',
    letter: {
      form: 'personal',
      text: 'Not for us, but my colleague Sam Roy at Kite may be looking.',
      doors: [['referral', 'my colleague Sam Roy at Kite', { contact: 'Sam Roy' }]],
    },
    action: 'thank',
  },
  {
    why: 'A promised second round that they invited to is an invitation, not a whim.',
    letter: {
      form: 'personal',
      text: 'Not now. Do get in touch when you are back in town.',
      doors: [['apply-again', 'Do get in touch']],
    },
    context: {
      stage: 'screened',
      basis: [{ kind: 'invitation', text: 'She told me on the phone to write in autumn' }],
    },
    action: 'ask-again',
  },
  {
    why: 'Inside a company one asks what the next step takes.',
    letter: { field: 'promotion', form: 'personal', text: 'The panel did not approve the promotion this round.' },
    action: 'ask-feedback',
  },
  {
    why: 'Comparing with a colleague is not a basis.',
    letter: { field: 'promotion', form: 'personal', text: 'The panel did not approve the promotion.' },
    context: { basis: [{ kind: 'new-fact', text: 'A colleague with less experience got it last year' }] },
    action: 'ask-feedback',
    never: ['ask-again'],
  },
  {
    why: 'A freeze is a matter of time.',
    letter: {
      field: 'promotion',
      form: 'personal',
      text: 'There is a freeze on all promotions until the new budget.',
      reasons: [['budget', 'a freeze on all promotions']],
    },
    action: 'keep-in-touch',
  },
  {
    why: 'A figure that had been misreported is an error in the record.',
    letter: {
      field: 'promotion',
      form: 'personal',
      text: 'Your sales were below the line for the next level.',
      reasons: [['qualification', 'below the line for the next level']],
    },
    context: { basis: [{ kind: 'corrected-error', text: 'The March figure is missing from the report' }] },
    action: 'ask-again',
  },
];
