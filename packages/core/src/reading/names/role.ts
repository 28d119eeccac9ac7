import type { Quote, Span } from '../../span.ts';
import type { Passage } from '../passage/passage.ts';
import { bareName } from './bare-name.ts';
import { labelledRole } from './labelled.ts';
import type { NamePart } from './name-parts.ts';
import { isOccupation } from './occupations.ts';
import { plainRole } from './plain-role.ts';
import { bestCandidate, SignBook } from './ranker.ts';
import { roleCandidates } from './role-candidates.ts';
import { subjectRole } from './subject-role.ts';
import { tidyEnds } from './tidy-ends.ts';
import type { RoleOf } from './role-candidates.ts';
import { ROLE_SIGNS } from './role-signs.ts';

let book: SignBook | null = null;

/**
 * The role (part, place, post) the letter is about, in its own words; null when it names none. `least`: how much
 * likelier than naming none it must be, in log-odds. `elsewhere`: where doors open on other posts.
 */
export function roleOf(
  passage: Passage,
  parts: readonly NamePart[],
  about: RoleOf & { readonly least: number; readonly elsewhere: readonly Span[] },
): Quote | null {
  const labelled = about.least > 0 ? null : labelledRole(passage);
  if (labelled !== null) return withoutMark(labelled, about.organisation);
  book ??= new SignBook(ROLE_SIGNS);
  const all = roleCandidates(passage, parts, about, book);
  // `We will look for an Associate Editor in January`: what a door opens on is another post, where one is named beside it.
  const here = all.filter(
    ({ quote }) => quote === null || !about.elsewhere.some((door) => isBehind(quote, door, passage.text)),
  );
  const quote = (bestCandidate(here, book, about.least) ?? bestCandidate(all, book, about.least))?.quote ?? null;
  return about.least > 0 && quote === null ? null : asSought(quote, passage, about.organisation);
}

/** The role as it is sought, by the best candidate there is: without marks; the subject's where the letter names none. */
export function asSought(best: Quote | null, passage: Passage, organisation: string | null): Quote | null {
  return best === null ? subjectRole(passage) : withJob(withoutMark(best, organisation), passage.text);
}

/** `Saturday` of a `Saturday job`: what names nobody's work is no role without the word. */
function withJob(role: Quote, text: string): Quote {
  const job = /^ job(?!\p{L})/iu.exec(text.slice(role.end, role.end + 5))?.[0] ?? '';
  if (job === '' || role.quote.split(' ').some((word) => isOccupation(bareName(word)))) return role;
  return { ...role, end: role.end + job.length, quote: role.quote + job };
}

/** Whether a name stands in what opens a door, or behind it in the same sentence. */
function isBehind(name: Span, door: Span, text: string): boolean {
  if (name.start < door.start) return false;
  return name.end <= door.end || !/[.!?]\s|\n\s*\n/u.test(text.slice(door.end, name.start + 1));
}

function withoutMark({ quote, start }: Quote, organisation: string | null): Quote {
  const role = tidyEnds(plainRole(quote), organisation);
  const from = start + quote.indexOf(role);
  return { quote: role, start: from, end: from + role.length };
}
