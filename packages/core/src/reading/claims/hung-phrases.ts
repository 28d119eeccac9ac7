import type { Hung } from '../grammar/lexicon.ts';

/** What `hangAllPhrases` tells, where it was worked out when the program was built; null where it is worked out at first use. */
export const HUNG: Hung | null = null;
