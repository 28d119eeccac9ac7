/** What a letter offers or asks for, which the answer takes up. */
export type Offer =
  // What they ask the user: whether they may do something, whether another may, whether the user would like it.
  | 'do-it'
  | 'let'
  | 'touch'
  | 'would-love'
  | 'yes'
  // Somebody else, named; and told who sent the user.
  | 'pointer'
  | 'pointer-sent'
  // What they offer to do, and what they advise.
  | 'offered-to'
  | 'advice'
  | 'advice-taken'
  // A question of theirs to which "please do" is the answer.
  | 'do-so'
  // They will tell the user when they hear of something.
  | 'ear'
  // Write when something has come about.
  | 'condition'
  // Another chance, with its time.
  | 'next'
  // What they do at a time they name, a debriefing, and a time to come back.
  | 'when'
  | 'debrief'
  | 'back'
  // What to change before they look again, and a house of theirs that is open.
  | 'revise'
  | 'elsewhere'
  // Two days to choose from, to talk or to come; a place beside the one refused.
  | 'talk-days'
  | 'days'
  | 'place'
  // A way to go on that an answer opens.
  | 'route'
  | 'route-to'
  | 'introduction'
  | 'referral'
  | 'call'
  | 'meeting'
  | 'notes'
  | 'feedback'
  | 'follows'
  | 'revision'
  | 'subject'
  | 'part'
  | 'venue'
  | 'updates'
  | 'more-work'
  | 'wait'
  | 'again'
  | 'file'
  | 'openings';

/** An offer, and what it names: the subject of a pitch, the day of a meeting; empty where it names nothing. */
export interface Offered {
  readonly kind: Offer;
  readonly what: string;
  /** What a question of theirs is about: "the flat on Mill Lane". */
  readonly about?: string;
  /** What lies ahead beside it. */
  readonly also?: Offered;
}

/** What they ask the user, or whom they name: answered whatever else the letter wants. */
export const QUESTIONS: ReadonlySet<Offer> = new Set<Offer>([
  'do-it',
  'do-so',
  'let',
  'touch',
  'would-love',
  'yes',
  'days',
  'place',
  'pointer',
  'pointer-sent',
]);

/** What they propose so plainly that a question about the work would pass it over. */
export const INVITING: ReadonlySet<Offer> = new Set<Offer>([
  ...QUESTIONS,
  'offered-to',
  'revise',
  'next',
  'when',
  'back',
  'condition',
  'elsewhere',
]);

/** What lies ahead, if it comes about. */
export const LATER: ReadonlySet<Offer> = new Set<Offer>([
  'condition',
  'next',
  'when',
  'back',
  'revise',
  'again',
  'more-work',
  'updates',
]);

/** Offers of feedback, in any form. */
export const FEEDBACK_OFFERS: ReadonlySet<string> = new Set<Offer>([
  'call',
  'talk-days',
  'notes',
  'feedback',
  'meeting',
  'follows',
  'debrief',
]);
