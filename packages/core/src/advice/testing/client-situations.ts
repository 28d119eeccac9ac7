import type { Situation } from './situation.ts';

/** Clients, sales, tenders, rooms to rent. */
export const CLIENT_SITUATIONS: readonly Situation[] = [
  {
    why: 'Too dear, and a smaller version is possible: a fair second offer.',
    letter: {
      field: 'freelance',
      form: 'personal',
      text: 'We like it, but it is above our budget.',
      reasons: [['budget', 'above our budget']],
    },
    context: {
      stage: 'client',
      basis: [{ kind: 'answerable-reason', text: 'I could do the first phase alone, for half the fee' }],
    },
    action: 'ask-again',
  },
  {
    why: 'Without a smaller version there is only staying in view.',
    letter: {
      field: 'freelance',
      form: 'personal',
      text: 'We like it, but it is above our budget.',
      reasons: [['budget', 'above our budget']],
    },
    action: 'keep-in-touch',
    never: ['ask-again'],
  },
  {
    why: 'They went another way on taste; a price does not answer that.',
    letter: {
      field: 'freelance',
      form: 'personal',
      text: 'The style is not what we are after.',
      reasons: [['fit', 'The style is not what we are after']],
    },
    context: { basis: [{ kind: 'answerable-reason', text: 'I could lower the price by 20 percent' }] },
    action: 'thank',
    never: ['ask-again'],
  },
  {
    why: 'A client of years is worth more than one project.',
    letter: { field: 'freelance', form: 'personal', text: 'This time we do it in house.' },
    context: { stage: 'client' },
    action: 'keep-in-touch',
  },
  {
    why: 'A bid on a platform that was turned down by a machine.',
    letter: { field: 'freelance', form: 'automated', to: null, text: 'Your bid was not selected.' },
    action: 'let-go',
    locked: true,
  },
  {
    why: 'A plain no to a sales mail is thanked for and left.',
    letter: { field: 'sales', form: 'personal', text: 'Thanks, we are happy with what we have.' },
    action: 'thank',
    never: ['ask-again', 'keep-in-touch'],
  },
  {
    why: 'They named the quarter in which to come back.',
    letter: {
      field: 'sales',
      form: 'personal',
      text: 'No budget now, try us in January.',
      reasons: [['budget', 'No budget now']],
      doors: [['apply-again', 'try us in January', { date: '2027-01-01' }]],
    },
    context: { today: '2026-10-01' },
    action: 'keep-in-touch',
    notBefore: '2027-01-01',
  },
  {
    why: 'A debriefing is a right of bidders in many places.',
    letter: {
      field: 'tender',
      form: 'form-letter',
      text: 'Your tender was not successful. The contract was awarded to another bidder.',
    },
    action: 'ask-feedback',
  },
  {
    why: 'A better price after the deadline cannot be weighed.',
    letter: {
      field: 'tender',
      form: 'form-letter',
      text: 'Your tender was not successful on price.',
      reasons: [['budget', 'not successful on price']],
    },
    context: { basis: [{ kind: 'new-fact', text: 'We can now offer 15 percent less' }] },
    action: 'ask-feedback',
    never: ['ask-again'],
  },
  {
    why: 'The letter names the review, and a score was added up wrongly.',
    letter: {
      field: 'tender',
      text: 'Your tender was not successful. You may request a formal review of this decision within ten days.',
    },
    context: { basis: [{ kind: 'corrected-error', text: 'The scores in table 2 do not add up to the total' }] },
    action: 'use-the-route',
  },
  {
    why: 'Flats go quickly; a personal no is worth a kind line.',
    letter: { field: 'rental', form: 'personal', text: 'Sorry, the owners chose another couple.' },
    action: 'keep-in-touch',
  },
  {
    why: 'They doubted the income, and a guarantor answers that.',
    letter: {
      field: 'rental',
      form: 'personal',
      text: 'The income is below what the owner asks for.',
      reasons: [['qualification', 'The income is below']],
    },
    context: { basis: [{ kind: 'new-fact', text: 'My employer has signed as a guarantor' }] },
    action: 'ask-again',
  },
  {
    why: 'A mass mail to all who viewed it wants no answer.',
    letter: {
      field: 'rental',
      form: 'form-letter',
      text: 'The property has been let.',
      reasons: [['position-filled', 'The property has been let']],
    },
    action: 'let-go',
  },
];
