import type { Draft, DraftInput } from './draft.ts';
import { draftsOf } from './draft-reply.ts';

/** More wordings than that are not tried to say something new. */
const MOST_TURNS = 20;
/** Far apart, so that the seeds that a person counts through are not met on the way. */
const STRIDE = 7919;

/** The draft of the given seed, then up to nineteen others of the same letter: for who must not say the same thing twice. */
export function* draftsInTurn(input: DraftInput): Generator<Draft, undefined> {
  const seed = input.seed ?? 0;
  const draft = draftsOf(input);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) yield draft(seed + turn * STRIDE);
}
