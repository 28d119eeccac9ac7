import type { Message } from '../../message/message.ts';
import type { Quote } from '../../span.ts';
import type { Passage } from '../passage/passage.ts';
import type { NamePart } from './name-parts.ts';
import { organisationCandidates } from './organisation-candidates.ts';
import { ORGANISATION_SIGNS } from './organisation-signs.ts';
import { bestCandidate, SignBook } from './ranker.ts';

export interface OrganisationFound {
  readonly name: string;
  /** Where the letter says it; null when only the sender's address does. */
  readonly quote: Quote | null;
}

let book: SignBook | null = null;

/**
 * Who turned the reader down: the employer, the magazine, the fund; never the hiring system or the job board that
 * carried the letter. Every name in the letter, its header and its domain is weighed by where and how it stands.
 */
export function organisationOf(
  message: Message,
  passage: Passage,
  parts: readonly NamePart[],
  person: string | null,
): OrganisationFound | null {
  book ??= new SignBook(ORGANISATION_SIGNS);
  return bestCandidate(organisationCandidates(message, passage, parts, person, book), book);
}
