/** What a sentence of a letter says that matters for what to do next. */
export const SIGN_CLASSES = [
  'plain',
  'leave-alone',
  'hostile',
  'safety',
  'legal',
  'personal',
  'second-no',
  'no-discussion',
  'no-reply',
  'condition',
  'wait',
  'route',
  'feedback',
  'door',
  'obstacle',
  'judgement',
  'given',
] as const;
export type SignClass = (typeof SIGN_CLASSES)[number];
