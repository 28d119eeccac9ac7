import type { DraftInput } from './draft.ts';
import { draftReply } from './draft-reply.ts';

/**
 * The input, safe for a no of one's own: in a language that has no words for one, thanks stand in, and thanks for good news
 * would say yes. There the letter answers a mere request.
 */
export function neverAccepting(input: DraftInput): DraftInput {
  const standsIn = input.intent === 'decline' && draftReply(input).intent !== 'decline';
  return standsIn ? { ...input, occasion: 'request' } : input;
}
