import { bodyOf } from './body-of.ts';
import type { Draft, DraftInput } from './draft.ts';
import { draftReply, draftsOf } from './draft-reply.ts';

/** How many drafts are made for each that is shown. */
const MADE_FOR_ONE = 4;

/** A letter that can be chosen: all that differs between drafts of the same answer. */
export type Alternative = Pick<Draft, 'text' | 'parts'>;

/**
 * Drafts of one answer that really differ: `first` (the draft of the given seed when omitted), then, of four times as many
 * other seeds, always the one that shares the fewest words with all before it. Deterministic. Fewer than `count` where there
 * are no more different ones.
 */
export function draftAlternatives(
  input: DraftInput,
  count: number,
  first: Alternative = draftReply(input),
): readonly Alternative[] {
  const seed = input.seed ?? 0;
  const drafts = draftsOf(input);
  const made = Array.from({ length: MADE_FOR_ONE * count }, (_, at) => drafts(seed + at + 1));
  const left = new Map(made.map((draft) => [bodyOf(draft), draft]));
  const chosen: Alternative[] = [first];
  left.delete(bodyOf(first));
  // How much each that is left shares with the closest of those chosen.
  const shared = new Map([...left.keys()].map((body) => [body, wordsShared(body, bodyOf(first))]));
  while (chosen.length < count) {
    const next = [...left.keys()].toSorted((a, b) => (shared.get(a) ?? 0) - (shared.get(b) ?? 0))[0];
    const draft = next === undefined ? undefined : left.get(next);
    if (next === undefined || draft === undefined) break;
    chosen.push(draft);
    left.delete(next);
    for (const body of left.keys()) shared.set(body, Math.max(shared.get(body) ?? 0, wordsShared(body, next)));
  }
  return chosen;
}

/** The share of different words that two texts have in common, from 0 to 1. */
export function wordsShared(one: string, other: string): number {
  const words = wordsOf(one);
  const others = wordsOf(other);
  const both = [...words].filter((word) => others.has(word)).length;
  const all = words.size + others.size - both;
  return all === 0 ? 1 : both / all;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []);
}
