/** Why, where it is granted in a sentence of its kind. */
const REASONS = ['family', 'friend', 'known-people', 'bound', 'have-one', 'called-off', 'rules', 'money'] as const;
/** Said with what was heard: of their own life, of the decision, of an apology, of the user. */
const HEARD = [
  'told-first',
  'own-story',
  'on-your-side',
  'tried',
  'loss-of-theirs',
  'mishap',
  'closing-down',
  'felt-bad',
  'trip',
  'wasted',
  'trouble',
  'of-use',
  'amused',
  'brought',
  'wait',
  'short-letter',
  'to-all',
  'not-easy',
  'work-seen',
  'hard-choice',
  'met',
  'no-trouble',
] as const;
/** Said at the end, beside the good wishes. */
const LAST = [
  'keep-at-it',
  'not-put-off',
  'retiring',
  'leaving',
  'winner',
  'mentioned',
  'talked-of',
  'regards',
  'come-by',
  'hope',
  'another-may',
  'sure',
  'refund',
  'enclosed',
  'enclosed-gift',
] as const;

/** Something personal beside the decision, by its kind: the kinds that an answer has a sentence for, the most telling first. */
export const PERSONAL_KINDS = [...REASONS, ...HEARD, ...LAST] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** One of them, and what it names where that can be named: "your father", "the cake". */
export interface PersonalLine {
  readonly kind: PersonalKind;
  readonly what: string;
}

/** Kinds that are a reason. */
export const A_REASON: ReadonlySet<PersonalKind> = new Set<PersonalKind>(REASONS);
/** Kinds whose answer stands at the end of a letter. */
export const AT_THE_END: ReadonlySet<PersonalKind> = new Set<PersonalKind>(LAST);
