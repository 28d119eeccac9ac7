/** How the vocabulary reads to people. */
import type {
  Action,
  DoorKind,
  DraftPartKind,
  Finality,
  Form,
  Intent,
  Occasion,
  OutcomeKind,
  ReasonKind,
  Verdict,
} from '@ajar/core';

import type { RejectionStatus, RejectionSummary } from '../service/views.ts';

export const STATUSES: readonly RejectionStatus[] = ['to-decide', 'drafting', 'approved', 'waiting', 'settled'];

export const STATUS_WORDS: Readonly<Record<RejectionStatus, string>> = {
  'to-decide': 'to decide',
  drafting: 'drafting',
  approved: 'approved',
  waiting: 'no answer yet',
  settled: 'settled',
};

/** How a letter gets on; one that waits says when it leaves. */
export const LETTER_WORDS: Readonly<Record<Exclude<RejectionSummary['letter'], 'waiting' | null>, string>> = {
  sending: 'being sent',
  refused: 'was not sent',
  unknown: 'did it arrive?',
  'in-drafts': 'in your drafts',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  rejection: 'A no',
  acknowledgement: 'An acknowledgement',
  invitation: 'An invitation',
  offer: 'An offer',
  withdrawal: 'A withdrawal',
  'on-hold': 'On hold: not decided yet',
  'auto-reply': 'An automatic reply',
  bounce: 'A letter that could not be delivered',
  other: 'Not a no',
  unsure: 'Hard to say: look at it yourself',
};

export const ACTION_WORDS: Readonly<Record<Action, string>> = {
  'ask-again': 'Ask once more',
  'ask-feedback': 'Ask for feedback',
  thank: 'Say thank you',
  'keep-in-touch': 'Keep in touch',
  'use-the-route': 'Use the route they name',
  'let-go': 'Let it go',
};

export const INTENT_WORDS: Readonly<Record<Intent, string>> = {
  'ask-again': 'to be reconsidered',
  'ask-feedback': 'to ask for feedback',
  thank: 'to say thank you',
  'keep-in-touch': 'to keep in touch',
  decline: 'to decline',
};

export const PART_WORDS: Readonly<Record<DraftPartKind, string>> = {
  greeting: 'Greeting',
  'thanks-for-the-response': 'Thanks for the answer',
  'specific-line': 'A line only you could write',
  'the-no': 'Your no',
  ask: 'The ask',
  basis: 'Why',
  'openness-to-feedback': 'Open to feedback',
  'thanks-for-considering': 'Thanks for considering',
  'easy-out': 'An easy way to say no',
  'sign-off': 'Sign-off',
};

/** What a letter answers; empty for the no itself. */
export const OCCASION_WORDS: Readonly<Record<Occasion, string>> = {
  no: '',
  'second-no': 'after a second no',
  'on-hold': 'while it is not decided',
  'good-news': 'now that the door is open',
  request: 'to what they ask',
  feedback: 'for the feedback that came',
  referral: 'about the referral',
  'door-open': 'now that the day they named has come',
};

export const REASON_WORDS: Readonly<Record<ReasonKind, string>> = {
  capacity: 'no room',
  'position-filled': 'filled',
  'position-cancelled': 'cancelled',
  fit: 'fit',
  experience: 'experience',
  qualification: 'qualification',
  location: 'location',
  visa: 'visa',
  budget: 'budget',
  timing: 'timing',
  competition: 'competition',
  quality: 'quality',
  policy: 'policy',
  incomplete: 'incomplete',
  other: 'another reason',
  'none-given': 'none given',
};

export const FINALITY_WORDS: Readonly<Record<Finality, string>> = {
  final: 'final',
  conditional: 'for now',
  open: 'open',
};

export const FORM_WORDS: Readonly<Record<Form, string>> = {
  'form-letter': 'form letter',
  tiered: 'form letter of the better kind',
  personal: 'personal',
  automated: 'automated',
};

export const DOOR_WORDS: Readonly<Record<DoorKind, string>> = {
  'keep-on-file': 'keep on file',
  'apply-again': 'apply again',
  'other-roles': 'other roles',
  'feedback-offered': 'feedback offered',
  resubmit: 'resubmit',
  'contact-named': 'contact named',
  waitlist: 'waitlist',
  referral: 'referral',
  'talent-pool': 'talent pool',
};

export const OUTCOME_WORDS: Readonly<Record<OutcomeKind, string>> = {
  'no-again': 'no again',
  silence: 'no answer',
  reopened: 'open again',
  offer: 'an offer',
  'considered-later': 'on their radar',
  feedback: 'feedback',
  referral: 'a referral',
};
