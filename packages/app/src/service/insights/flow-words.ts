import type { Came, Done, Field, FlowNode } from '@ajar/core';

const ASKED: Readonly<Record<Field | 'rest', string>> = {
  job: 'Job',
  freelance: 'Freelance work',
  sales: 'Sales',
  literary: 'Publishing',
  journal: 'Journal paper',
  conference: 'Conference',
  grant: 'Grant',
  investor: 'Investors',
  audition: 'Audition',
  admission: 'Admission',
  residency: 'Residency',
  speaking: 'Speaking',
  promotion: 'Promotion',
  tender: 'Tender',
  rental: 'Renting',
  personal: 'Personal',
  other: 'Something else',
  rest: 'Other fields',
};

const DONE: Readonly<Record<Done, string>> = {
  'ask-again': 'Asked once more',
  'ask-feedback': 'Asked for feedback',
  thank: 'Said thank you',
  'keep-in-touch': 'Kept in touch',
  decline: 'Said no myself',
  answered: 'Answered',
  'not-answered': 'Not answered',
  closed: 'Let go',
};

const CAME: Readonly<Record<Came, string>> = {
  offer: 'A yes',
  reopened: 'Open again',
  referral: 'Passed on',
  feedback: 'Feedback',
  'considered-later': 'For later',
  'no-again': 'No again',
  silence: 'No answer',
  waiting: 'Waiting',
  'wrote-back': 'They wrote back',
  undelivered: 'Not delivered',
  'to-decide': 'To decide',
  'at-rest': 'Left at that',
};

/** What a place of the flow is called, in a word or two. Names of different places differ. */
export function placeName(node: Pick<FlowNode, 'stage' | 'what'>): string {
  return NAMES[`${node.stage}:${node.what}`] ?? node.what;
}

/** The same by the id of a node. */
export function placeNameOf(id: string): string {
  return NAMES[id] ?? id;
}

const NAMES: Readonly<Record<string, string>> = Object.fromEntries([
  ...entries('asked', ASKED),
  ['no:no', 'No'],
  ...entries('done', DONE),
  ...entries('came', CAME),
]);

function entries(stage: string, names: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(names).map(([what, name]) => [`${stage}:${what}`, name]);
}
