import type { Quote } from '../../span.ts';
import type { Passage } from '../passage/passage.ts';
import type { NamePart } from './name-parts.ts';
import { plainRole } from './plain-role.ts';
import { bestCandidate, SignBook } from './ranker.ts';
import { roleCandidates } from './role-candidates.ts';
import type { RoleOf } from './role-candidates.ts';
import { ROLE_SIGNS } from './role-signs.ts';

let book: SignBook | null = null;

/**
 * The role (part, place, post) the letter is about, in its own words; null when it names none. `least`: how much
 * likelier than naming none it must be, in log-odds.
 */
export function roleOf(
  passage: Passage,
  parts: readonly NamePart[],
  about: RoleOf & { readonly least: number },
): Quote | null {
  book ??= new SignBook(ROLE_SIGNS);
  const quote = bestCandidate(roleCandidates(passage, parts, about, book), book, about.least)?.quote ?? null;
  return quote === null ? null : withoutMark(quote);
}

function withoutMark({ quote, start }: Quote): Quote {
  const role = plainRole(quote);
  const from = start + quote.indexOf(role);
  return { quote: role, start: from, end: from + role.length };
}
