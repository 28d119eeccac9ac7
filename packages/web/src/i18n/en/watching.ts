import type { OutcomeKind } from '@ajar/core';

/** What may have come of an answer, and an address that did not work. */
export const watching = {
  title: 'Did this come of it?',
  question: {
    'no-again': 'Is this a second no?',
    silence: 'Is this no answer?',
    reopened: 'Is the door open again?',
    offer: 'Is this a yes?',
    'considered-later': 'Have they put you on their list for later?',
    feedback: 'Is this feedback for you?',
    referral: 'Did somebody get in touch because of this?',
  } satisfies Record<OutcomeKind, string>,
  yes: 'Yes',
  no: 'No',
  yesTo: (outcome: string) => `Yes, it is: ${outcome}`,
  noTo: (outcome: string) => `No, it is not: ${outcome}`,
  came: (day: string) => `Came ${day}.`,
  from: (name: string) => `From ${name}`,
  maybeCame: 'Something may have come of it. Say below whether it did, then answer it.',
  bounceTitle: 'This address did not work',
  bounced: (address: string | null) =>
    address === null ? 'Your letter came back.' : `Your letter to ${address} came back.`,
  delayed: (address: string | null) =>
    `Your letter${address === null ? '' : ` to ${address}`} is delayed. Mail servers still try; there is nothing to do yet.`,
  mendHelp: 'The same words can go to another address. You approve them once more before anything leaves.',
  other: (address: string) => `Use ${address}`,
  address: 'Another address',
  use: 'Use this address',
  others: 'Known from the thread',
  toMend: 'Put in another address',
  away: (day: string | null) =>
    day === null ? 'They are away.' : `They are away until ${day}; the wait is counted from then.`,
  wroteBack: (day: string) => `They wrote back on ${day}.`,
  unsaid: 'What that amounts to is not said yet.',
  amounts: 'What does their letter amount to? Note it:',
  rowBounce: 'Address did not work',
  rowDelayed: 'Delayed on its way',
  rowAway: (day: string | null) => (day === null ? 'They are away' : `Away until ${day}`),
  rowReplied: 'They wrote back',
  rowProposal: (outcome: string) => `${outcome}?`,
};
