import type { Verdict } from '../../vocabulary.ts';

/** Verdicts that words decide between; `bounce` is settled by headers, `unsure` by what is left open. */
export const VERDICT_CLASSES = [
  'rejection',
  'acknowledgement',
  'invitation',
  'offer',
  'withdrawal',
  'on-hold',
  'auto-reply',
  'other',
] as const satisfies readonly Verdict[];
