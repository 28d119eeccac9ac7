import type { DraftView } from '../../../../api/types.ts';

/** Runs one change of a letter and shows what came of it. */
export type LetterChange = (change: () => Promise<DraftView>) => void;
