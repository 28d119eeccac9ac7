import type { Quote } from '../../span.ts';
import type { Passage } from '../passage/passage.ts';
import type { NamePart } from './name-parts.ts';
import { bestCandidate, SignBook } from './ranker.ts';
import { roleCandidates } from './role-candidates.ts';
import { ROLE_SIGNS } from './role-signs.ts';

let book: SignBook | null = null;

/** The role (part, place, post) the letter is about, in its own words; null when it names none. */
export function roleOf(passage: Passage, parts: readonly NamePart[], organisation: string | null): Quote | null {
  book ??= new SignBook(ROLE_SIGNS);
  return bestCandidate(roleCandidates(passage, parts, organisation, book), book)?.quote ?? null;
}
