import type { DoorKind, Finality, Level } from '@ajar/core';

import type { PracticeLetterView } from '../service/practice/practice-views.ts';

/** How the questions of the practice room read. */
export const FINALITY_ASK = 'How final is it?';
export const DOOR_ASK = 'What does it leave open?';
export const WHOM_ASK = 'If there is an answer, whom does it go to?';
export const CHOICE_ASK = 'What would you do?';

export const FINALITY_CHOICES: Readonly<Record<Finality, string>> = {
  final: 'It is their last word',
  conditional: 'It is a no for now',
  open: 'They leave room to come back',
};

export const DOOR_CHOICES: Readonly<Record<DoorKind | 'none', string>> = {
  'keep-on-file': 'They offer to keep your papers',
  'apply-again': 'You may come back another time',
  'other-roles': 'Something else of theirs',
  'feedback-offered': 'They offer feedback',
  resubmit: 'You may send it again, changed',
  'contact-named': 'Somebody else to write to',
  waitlist: 'A place on a list',
  referral: 'They pass you on to somebody',
  'talent-pool': 'A place in their talent pool',
  none: 'Nothing',
};

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  easy: 'plain',
  middle: 'between the lines',
  hard: 'harder',
};

export function whomChoice({ from }: PracticeLetterView, whom: string): string {
  if (whom === 'above') return 'Somebody above the one who wrote';
  if (whom === 'nobody') return 'Nobody: it is not read, or not wanted';
  return whom === from.address ? `${from.name} <${from.address}>` : whom;
}
