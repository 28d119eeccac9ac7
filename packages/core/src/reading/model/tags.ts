import type { Says } from '../phrases/phrase.ts';
import { DOORS, REASONS } from '../../vocabulary.ts';

/**
 * What one sentence may say, as it is written in the training sentences (`packages/core/corpus/sentences`), with what
 * it counts as among the claims; null: it is weighed with others (the verdict, `kinds-said.ts`).
 */
export const TAGS: readonly { readonly tag: string; readonly says: Says | null }[] = [
  { tag: 'no', says: 'rejection' },
  { tag: 'hint', says: null },
  { tag: 'received', says: null },
  { tag: 'pending', says: null },
  { tag: 'invite', says: null },
  { tag: 'revise', says: null },
  { tag: 'offer', says: null },
  { tag: 'withdrawn', says: null },
  { tag: 'hold', says: null },
  { tag: 'farewell', says: null },
  { tag: 'thanks', says: null },
  { tag: 'regret', says: null },
  { tag: 'hypothetical', says: null },
  { tag: 'story', says: null },
  { tag: 'everyday', says: null },
  { tag: 'marketing', says: null },
  { tag: 'survey', says: null },
  { tag: 'personal', says: null },
  { tag: 'away', says: null },
  { tag: 'robot', says: 'form:automated' },
  { tag: 'no-feedback', says: 'no-feedback' },
  { tag: 'feedback', says: null },
  { tag: 'final', says: 'finality:final' },
  ...REASONS.filter((kind) => kind !== 'none-given').map((kind) => ({ tag: `reason:${kind}`, says: null })),
  ...DOORS.map((kind) => ({ tag: `door:${kind}`, says: null })),
];
