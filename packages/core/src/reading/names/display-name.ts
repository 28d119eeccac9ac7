import { remembered } from '../../remembered.ts';
import { foldWord } from '../grammar/fold.ts';
import type { Address } from '../../message/message.ts';
import { asInDomains } from './bare-name.ts';
import { hostOf, localPartOf, registeredName } from '../sender/domain-name.ts';
import { RELAY_NAMES } from '../sender/relays.ts';
import { FIRST_HOUSE_WORDS, HOUSE_WORDS, INSTITUTIONS } from './house-words.ts';
import { COMPANY, DESKS, GENERIC } from './name-words.ts';

const DIVIDERS =
  /\s+(?:via|par|über|through|@|\||-|–|—|at|from|von|bei|chez|da|presso|bij|for|•|·|on behalf of)\s+|\s*[|@()[\]·•,:/]\s*/iu;

/** What a display name tells of organisation and person. */
export interface DisplayName {
  readonly organisation: string | null;
  readonly person: string | null;
}

/** Takes a display name apart: `Jane from Acme`, `Acme Hiring Team`, `Acme via Greenhouse`. */
export const displayNameParts = remembered((from: Address): DisplayName => {
  const name = from.name.slice(0, 200).replaceAll(/["']/gu, '').trim();
  if (name === '' || name.includes('@example')) return { organisation: null, person: null };
  const parts = name
    .split(DIVIDERS)
    .map((part) => withoutGeneric(part))
    .filter((part) => part !== '' && !RELAY_NAMES.has(fold(part)));
  const first = parts[0];
  if (first === undefined) return { organisation: null, person: null };
  const whole = parts.length === 1 && fold(first) === fold(name);
  const personal = isPersonal(first, from, whole || parts.length > 1);
  if (!personal) return { organisation: parts[0] ?? null, person: null };
  return { organisation: parts[1] ?? null, person: first };
});

function fold(text: string): string {
  return text.split(/\s+/u).map(foldWord).join(' ');
}

const ARTICLES = new Set(['the', 'la', 'le', 'les', 'der', 'die', 'das', 'el', 'il']);

function isGeneric(word: string): boolean {
  return GENERIC.has(foldWord(word.replaceAll(/[^\p{L}&]/gu, '')));
}

/** Drops department words from both ends: `The Acme Recruiting Team` leaves `Acme`; `The Heron` stays. */
export function withoutGeneric(part: string): string {
  const words = part.trim().split(/\s+/u);
  const end = words.findLastIndex((word) => !isGeneric(word)) + 1;
  const kept = words.slice(0, end);
  const start = kept.findIndex((word) => !isGeneric(word) || (end === words.length && ARTICLES.has(foldWord(word))));
  return start < 0 ? '' : kept.slice(start).join(' ');
}

/** Mailboxes that belong to a desk, not to a person. */
const DESK =
  /^(?:no-?reply|do-?not-?reply|jobs?|careers?|hr|rh|recruit\w*|talent\w*|hiring|info|contact|submissions?|editors?|hello|admissions?|grants?|team|people|support|notifications?|applications?|bewerbung\w*|karriere|personal|candidat\w*|seleccion|empleo|vagas|lavoro|sollicitatie\w*|office|mail|news\w*|alerts?|programme?|casting|tenders?|procurement|lettings?|rentals?|proposals?|residenc\w*|r[eé]sidences?|fellowships?|prizes?|awards?|notices?|staffing|enquir\w*|pitch\w*|competitions?|tickets|bookings?|orders?|feedback|accounts|editorial|desk|post|subs)\b/iu;

/** Small words inside the names of people alone: `Joost van Hemert`; a house may be called `Casa do Moinho`. */
const PARTICLES = new Set('van von der den ter ten zu'.split(' '));

/** `Prof. Ingrid Solheim` of `editor@`: whoever has a title is somebody. */
const ENTITLED =
  /^(?:(?:Prof|Dr|Mr|Mrs|Ms|Mx|Frau|Herr|Mme|Dott|Dott\.ssa|Prof\.ssa|Dra|Sra?|Lic|Ing|Arq|Mtr[oa]|Lcd[oa])\.? )+\p{Lu}[\p{L}'’.-]{0,24}(?: (?:(?:van|von|de|der|den|da|di|del|la|le) ){0,2}\p{Lu}[\p{L}'’.-]{1,24}){0,3}$/u;

function isPersonal(part: string, from: Address, whole: boolean): boolean {
  if (whole && ENTITLED.test(part)) return true;
  const all = part.split(/\s+/u);
  const hasParticle = /^\S+ (?:van|von|ter|ten|zu) /u.test(part);
  const words = all.filter((word) => !hasParticle || !(PARTICLES.has(word) || word === 'de'));
  if (!whole || words.length > 3 || !words.every((word) => /^\p{Lu}[\p{L}'’.-]{0,24}$/u.test(word))) return false;
  if (words.some((word) => DESKS.has(foldWord(word)))) return false;
  const local = localPartOf(from.address).toLowerCase();
  const letters = local.replaceAll(/[^a-z]/gu, '');
  const names = words.map((word) => foldWord(word).replaceAll(/[^a-z]/gu, '')).filter((word) => word.length > 1);
  const spelt = asInDomains(letters);
  const initials = words.map((word) => word.charAt(0).toLowerCase()).join('');
  if (words.length > 1 && (letters === initials || (letters.length > 2 && names[0]?.startsWith(letters) === true)))
    return true;
  if (names.some((word) => letters.includes(word) || spelt.includes(asInDomains(word))))
    return words.length > 1 || names[0] === letters;
  if (DESK.test(local) || words.some((word) => COMPANY.has(foldWord(word)))) return false;
  // A name that the domain repeats, from a mailbox that does not: a firm, not somebody of that name.
  const domain = registeredName(hostOf(from.address)).replaceAll(/[^a-z]/gu, '');
  if (domain.length > 5 && names.join('').includes(domain)) return false;
  // `Künstlerhaus Sandkrug` of `kh-sandkrug`: so is one whose word the domain has.
  const written = asInDomains(domain);
  const owned = names.find((name) => name.length > 4 && written.includes(asInDomains(name)));
  if (owned !== undefined && !isOwner(names, owned, written)) return false;
  return words.length === 2 || words.length === 3;
}

/** `Guadalupe Arizmendi` of `floresarizmendi`: somebody who is called as the house is, and not `Autohaus Arizmendi`. */
function isOwner(names: readonly string[], owned: string, domain: string): boolean {
  const [first = '', last = ''] = names;
  const rest = domain.replace(asInDomains(owned), '');
  return (
    names.length === 2 &&
    owned === last &&
    rest.length > 3 &&
    !first.endsWith(rest) &&
    !domain.includes(asInDomains(first)) &&
    !HOUSE_WORDS.has(first) &&
    !FIRST_HOUSE_WORDS.has(first) &&
    !INSTITUTIONS.has(first)
  );
}
