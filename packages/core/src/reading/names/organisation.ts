import type { Message } from '../../message/message.ts';
import type { Quote } from '../../span.ts';
import type { Passage } from '../passage/passage.ts';
import { hostOf, registeredName } from '../sender/domain-name.ts';
import { asInDomains, bareName } from './bare-name.ts';
import { displayNameParts } from './display-name.ts';
import { labelledHouse } from './labelled.ts';
import { withoutLegalForm } from './legal-form.ts';
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
  const best = bestCandidate(organisationCandidates(message, passage, parts, person, book), book);
  return asCalled(best, message, passage);
}

/** The house as it calls itself, by the best candidate there is: a form of the letter that names it is believed before. */
export function asCalled(best: OrganisationFound | null, message: Message, passage: Passage): OrganisationFound | null {
  const labelled = labelledHouse(passage);
  if (labelled !== null) return asSpoken({ name: labelled.quote, quote: labelled });
  return best === null
    ? null
    : asSpoken(withOwnArticle(withoutArticle(asShown(best, message), passage.text), passage.text, message));
}

/** Without its legal form: nobody thanks a GmbH. */
function asSpoken({ name, quote }: OrganisationFound): OrganisationFound {
  const spoken = withoutLegalForm(name);
  if (quote === null) return { name: spoken, quote };
  return { name: spoken, quote: { ...quote, end: quote.start + spoken.length, quote: spoken } };
}

/** `The MapCon team` of MapCon: the article is the sentence's where the name stands without it as well. */
function withoutArticle(found: OrganisationFound, text: string): OrganisationFound {
  if (found.quote === null || !found.name.startsWith('The ')) return found;
  const name = found.name.slice(4);
  const start = found.quote.start + 4;
  const alone = new RegExp(String.raw`(?<!\bthe )(?<!\p{L})${name.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}(?!\p{L})`, 'iu');
  return alone.test(text) ? { name, quote: { quote: name, start, end: found.quote.end } } : found;
}

const ARTICLE_BEFORE = /(?<!\p{L})(?:(?:La|Le|Les|El|Los|Las|Il|Lo|De|Het|Die|Der|Das) |L['’])$/u;

/** `La Saulaie` of `lasaulaie`: an article with a capital that the domain spells too is the name's own. */
function withOwnArticle(found: OrganisationFound, text: string, { from }: Message): OrganisationFound {
  if (found.quote === null || from === null) return found;
  const article = ARTICLE_BEFORE.exec(text.slice(Math.max(0, found.quote.start - 5), found.quote.start))?.[0] ?? '';
  const name = `${article}${found.name}`;
  if (
    article === '' ||
    !asInDomains(registeredName(hostOf(from.address)).replaceAll('-', '')).startsWith(asInDomains(bareName(name)))
  )
    return found;
  const start = found.quote.start - article.length;
  return { name, quote: { quote: name, start, end: found.quote.end } };
}

/** `Lra Talbach`, which only the domain says, where the header shows `Landratsamt Talbach`: the house as it calls itself. */
function asShown(found: OrganisationFound, { from }: Message): OrganisationFound {
  if (found.quote !== null || from === null || from.name.includes(found.name)) return found;
  const { organisation, person } = displayNameParts(from);
  if (organisation === null || person !== null || !organisation.includes(' ')) return found;
  const shares = organisation.split(' ').some((word) => word.length > 3 && found.name.includes(word));
  return shares ? { name: organisation, quote: null } : found;
}
