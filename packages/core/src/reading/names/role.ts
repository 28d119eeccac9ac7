import type { Quote } from '../../span.ts';
import type { Passage } from '../passage/passage.ts';
import type { NamePart } from './name-parts.ts';
import { bestCandidate, SignBook } from './ranker.ts';
import { roleCandidates } from './role-candidates.ts';
import type { RoleOf } from './role-candidates.ts';
import { ROLE_SIGNS } from './role-signs.ts';

let book: SignBook | null = null;

/** The role (part, place, post) the letter is about, in its own words; null when it names none. */
export function roleOf(passage: Passage, parts: readonly NamePart[], about: RoleOf): Quote | null {
  book ??= new SignBook(ROLE_SIGNS);
  const quote = bestCandidate(roleCandidates(passage, parts, about, book), book)?.quote ?? null;
  return quote === null ? null : withoutMark(quote);
}

/** A gender mark belongs to the advertisement, not to the role. */
function withoutMark({ quote, start }: Quote): Quote {
  const end = quote.search(MARK_AT_END);
  const role = end > 2 ? quote.slice(0, end) : quote;
  return { quote: role, start, end: start + role.length };
}

const MARK_AT_END = /[\s(,–—-]{1,4}(?:[mwfdhx]\s?[/|*]\s?[mwfdhx](?:\s?[/|*]\s?[mwfdhx])?|all genders)\)?$/iu;
