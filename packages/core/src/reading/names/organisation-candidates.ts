import type { Message } from '../../message/message.ts';
import type { Passage } from '../passage/passage.ts';
import { isNoReply } from '../sender/automated.ts';
import { hostOf, registeredName } from '../sender/domain-name.ts';
import { isRelayName, MAILBOX_PROVIDERS, RELAYS, tenantOf } from '../sender/relays.ts';
import { addInstitutions, addLines, addRuns } from './house-stretches.ts';
import { asInDomains, bareName } from './bare-name.ts';
import { addDisplay, whoIsShown } from './display-candidates.ts';
import { addDomain } from './domain-candidates.ts';
import { leaveAt } from './leave.ts';
import type { NamePart } from './name-parts.ts';
import { isDayWord } from './note-name.ts';
import { notePlaces } from './note-places.ts';
import { noteTogether } from './note-together.ts';
import type { OrganisationContext } from './organisation-context.ts';
import { Gathering } from './ranker.ts';
import type { Candidate, SignBook } from './ranker.ts';

/** Every name that may be that of who decided, with what speaks for it. */
export function organisationCandidates(
  message: Message,
  passage: Passage,
  parts: readonly NamePart[],
  person: string | null,
  book: SignBook,
): readonly Candidate[] {
  const found = new Gathering(book);
  const host = message.from === null ? '' : hostOf(message.from.address);
  const tenant = tenantOf(host);
  const domain = tenant === '' ? registeredName(host) : tenant;
  const carrier = isRelayName(domain.split('-')) || RELAYS.has(domain) || MAILBOX_PROVIDERS.has(domain);
  const context: OrganisationContext = {
    passage,
    domain: carrier ? '' : asInDomains(domain.replaceAll('-', '')),
    carrying: tenant !== '' || CARRIER.test(domain) || isNoReply(message.from?.address ?? ''),
    person: bareName(person ?? ''),
    leave: leaveAt(passage),
    lent: false,
    agency: AGENCY.test(domain),
    found,
  };
  for (const part of parts) {
    if (part.place === 'quoted') continue;
    addRuns(part, context);
    addInstitutions(part, context);
    addLines(part, context);
  }
  addDisplay(message, context);
  if (!carrier && tenant === '' && domain !== '') addDomain(message, passage, domain, parts, context);
  found.compare();
  noteTogether(found, whoIsShown(message), context.carrying);
  notePlaces(found, parts);
  return found.candidates().filter(({ name }) => mayBeHouse(name));
}

/** Whether a name may be a house at all: no date, no service that carries mail. */
function mayBeHouse(name: string): boolean {
  const words = name.split(/\s+/u).map(bareName);
  if (words.length > 1 && isRelayName(words)) return false;
  const isDate = words.every((word) => isDayWord(word) || /^\d+(?:st|nd|rd|th)?$/u.test(word));
  return !(isDate && words.length > 1 && words.some(isDayWord));
}

/** What services that carry letters call themselves. */
const CARRIER =
  /hire|hiring|recruit|recrut|talent|job|career|apply|applic|candidat|ats|submi|manuscript|portal|mail|notif|bewerb|sollicit|seleccion|selezion|vaga|empleo|lavoro|board|track|desk|hub|gate|relay|post|conf|cloud|app|flow|admission|parcours|grant|fund|tender|achat|licita/u;

/** What those who seek people for others call themselves. */
const AGENCY =
  /hire|hiring|recruit|recrut|talent|job|career|search|staff|interim|temps|people|personal(?:d|b|s|v)|executive|uitzend|headhunt|selec|selez|seleccion|empleo|emprego|lavoro|zeitarbeit|cabinet/u;
