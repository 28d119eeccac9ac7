/**
 * The words of the product, as values: every list here is a contract (docs/cli.md).
 * Add to a list when the field has a new case; never rename an entry.
 */

export const VERDICTS = [
  'rejection',
  'acknowledgement',
  'invitation',
  'offer',
  'withdrawal',
  'on-hold',
  'auto-reply',
  'bounce',
  'other',
  'unsure',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const FIELDS = [
  'job',
  'freelance',
  'sales',
  'literary',
  'journal',
  'conference',
  'grant',
  'investor',
  'audition',
  'admission',
  'residency',
  'speaking',
  'promotion',
  'tender',
  'rental',
  'personal',
  'other',
] as const;
export type Field = (typeof FIELDS)[number];

export const REASONS = [
  'capacity',
  'position-filled',
  'position-cancelled',
  'fit',
  'experience',
  'qualification',
  'location',
  'visa',
  'budget',
  'timing',
  'competition',
  'quality',
  'policy',
  'incomplete',
  'other',
  'none-given',
] as const;
export type ReasonKind = (typeof REASONS)[number];

export const FINALITIES = ['final', 'conditional', 'open'] as const;
export type Finality = (typeof FINALITIES)[number];

export const DOORS = [
  'keep-on-file',
  'apply-again',
  'other-roles',
  'feedback-offered',
  'resubmit',
  'contact-named',
  'waitlist',
  'referral',
  'talent-pool',
] as const;
export type DoorKind = (typeof DOORS)[number];

export const FORMS = ['form-letter', 'tiered', 'personal', 'automated'] as const;
export type Form = (typeof FORMS)[number];

export const ACTIONS = ['ask-again', 'ask-feedback', 'thank', 'keep-in-touch', 'use-the-route', 'let-go'] as const;
export type Action = (typeof ACTIONS)[number];

/** What a letter sets out to do. `decline` is the user's own graceful no. */
export const INTENTS = ['ask-again', 'ask-feedback', 'thank', 'keep-in-touch', 'decline'] as const;
export type Intent = (typeof INTENTS)[number];

/** What a letter of the user's answers. `feedback`, `referral` and `door-open` come after a no that was answered or left a date. */
export const OCCASIONS = [
  'no',
  'second-no',
  'on-hold',
  'good-news',
  'request',
  'feedback',
  'referral',
  'door-open',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

export const BASIS_KINDS = [
  'new-fact',
  'corrected-error',
  'answerable-reason',
  'changed-timing',
  'other-opening',
  'named-route',
  'invitation',
] as const;
export type BasisKind = (typeof BASIS_KINDS)[number];

export const STAGES = ['applied', 'screened', 'reviewed', 'interviewed', 'final', 'client'] as const;
export type Stage = (typeof STAGES)[number];

export const OUTCOMES = [
  'no-again',
  'silence',
  'reopened',
  'offer',
  'considered-later',
  'feedback',
  'referral',
] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

/**
 * Practice letters. `easy`: it says what it is. `middle`: the door or the reason lies in kind words. `hard`: no hard word at
 * all, a route, or a no to respect.
 */
export const LEVELS = ['easy', 'middle', 'hard'] as const;
export type Level = (typeof LEVELS)[number];

/** Languages that are read in full; anything else is `unsure` with the language named. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'pt', 'it', 'nl'] as const;
export type KnownLanguage = (typeof LANGUAGES)[number];

/** Languages beside English in which the tone check knows what is plainly hard, and not its finer tones. */
export const PLAINLY_CHECKED: ReadonlySet<string> = new Set<KnownLanguage>(['fr', 'de', 'es']);

/** What the interface can be shown in, ISO 639-1. Letters are read and drafted in more. */
export const INTERFACE_LANGUAGES = ['en', 'fr', 'de'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
