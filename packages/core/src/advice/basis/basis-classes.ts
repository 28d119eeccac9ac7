/** What people give as a reason to ask again: a fact, or one of the things that are human and none. */
export const BASIS_CLASSES = [
  'fact',
  'disagreement',
  'comparison',
  'need',
  'hurt',
  'effort',
  'hope',
  'leverage',
  'hearsay',
  'retold',
] as const;
export type BasisClass = (typeof BASIS_CLASSES)[number];
