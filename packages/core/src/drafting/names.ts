import { holdsIn } from '../asked-of.ts';
import { asInDomains } from '../reading/names/bare-name.ts';

/* What is a name of a person, what is a title, and what is a team. */

export const NAME_PART = /^\p{Lu}[\p{L}'’.-]{0,30}$/u;
/** Titles as written; those that say a gender are only ever taken from the letter itself. */
export const TITLE =
  /^(?:dr|dra|rev|revd|cllr|councillor|canon|fr|uncle|aunt|auntie|prof|professor|mr|mrs|ms|mx|sir|dame|frau|herr|mme|madame|m|monsieur|sra|sr|señora|señor|dott|dottoressa|sig|signora|signor|prof\.?\s?dr|mevrouw|meneer|lic|ing|arq|mtr[oa]|lcd[oa])\.?$/i;

/** What letters end with where a name is looked for. */
export const NOT_A_NAME =
  /^(?:the|im|i\.\s?a\.?|p\.?p\.?|on behalf|for|your|our|das|die|der|ihr|le|la|les|l['’]|el|los|las|il|dear|hello|hi|hey|hiya|bonjour|hola|ciao|hallo|liebe[rs]?|beste|geachte|chère?|gentile|car[oa]|olá|estimad[oa]|mit|with|kind|best|many|yours|team|an?)(?:\s|$)/i;

/** A name that nobody signed counts where the address is that person's: "tom.hadley@" is Tom Hadley's, "desk@" is nobody's. */
export function ownsAddress(name: string, address: string): boolean {
  const local = asInDomains(plainLetters(address.split('@')[0] ?? ''));
  return name
    .split(/[\s,.]+/)
    .map((part) => asInDomains(plainLetters(part)))
    .some((part) => part.length > 1 && local.includes(part));
}

export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

const TEAM_WORD =
  /\b(?:team|office|hr|jobs?|careers?|talent|recruit\w{0,5}|recruiting|no-?reply|editors?|editorial|submissions?|press|journal|magazine|review|books|publishing|university|college|school|department|support|info|hello|contact|admissions?|casting|foundation|fund|grants?|programme|program|committee|conference|agency|ltd|gmbh|inc|llc|s\.?a|notifications?|service|capital|ventures|theatre|studios?|bewerbung\w{0,4}|personal\w{0,9}|redaktion|lektorat|vermietung|vertrieb|rédaction|équipe|equipo|group|partners|council|society|institute|lettings|properties|homes|immobilien|desk|cell|unit|section|\w*stelle|\w*abteilung|\w*management|vergabe\w*|sekretariat|secr[ée]tariat\w*|recrutement|selecci[óo]n|jury|comit[ée]|board|panel|chairs?|organi[sz]ers?|clerk|appeals|outcomes?|decisions?|bursar\w*|conduct|counsel|procurement|purchasing|tenders?|apprenticeships?|programming|events|contracts|enquiries|hiring|administration|registry|graduate|undergraduate|applications?|query|queries|resourcing|staffing|workforce|people operations|talent acquisition|vendors?|supply chain|residency|residencies|bids|commissioning|bookings|volunteering|trustees|awards)\b(?!-\p{L})/iu;

/** A given name that is a word of teams as well. */
const GRANT = /^Grant(?= \p{Lu}\p{Ll}+$|$)/u;

export function isTeam(name: string): boolean {
  // "RH" and "HR" are no names either.
  return holdsIn(TEAM_WORD, name.replace(GRANT, '')) || /[@\d_/|]|^\p{Lu}{2,4}$/u.test(name);
}
