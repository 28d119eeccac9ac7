import type { DraftInput } from './draft.ts';
import type { Register } from './phrases/phrase-book.ts';

/** How the writer of the letter may be addressed: what is known of the name, and how close the two sides are. */
export interface Salutation {
  readonly register: Register;
  readonly first: string | null;
  readonly full: string | null;
  readonly title: string | null;
  readonly last: string | null;
}

const NAME_PART = /^\p{Lu}[\p{L}'’.-]{0,30}$/u;
const PARTICLE = /^(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|zu|zur|der|den|ten|ter|el|al|bin|ben|y|e|af|av)$/i;
/** Titles as written; those that say a gender are only ever taken from the letter itself. */
const TITLE =
  /^(?:dr|dra|rev|prof|professor|mr|mrs|ms|mx|sir|dame|frau|herr|mme|madame|m|monsieur|sra|sr|señora|señor|dott|dottoressa|sig|signora|signor|prof\.?\s?dr|mevrouw|meneer)\.?$/i;

/** Whom the letter itself gives an address to: "Dr Anselm Okafor … at anselm.okafor@…". Null where `to` is nobody else by name. */
export function namedBeside(input: DraftInput, to: string | null): string | null {
  const { message, reading } = input;
  const local = plainLetters(to?.split('@')[0] ?? '');
  if (to === null || to === message.from?.address || message.replyTo.some((item) => item.address === to)) return null;
  const names = reading.text.slice(0, 6000).match(FULL_NAME) ?? [];
  return names.find((name) => isTheirs(name, local) && plainLetters(name) !== plainLetters(input.profile.name)) ?? null;
}

const FULL_NAME =
  /(?:(?:Prof(?:essor)?\.?|Dr|Dra|Rev|Mrs?|Ms|Mx|Herrn?|Frau|Mme|Madame|Monsieur|Sra?|Dott|Sig)\.?[ \t]){0,2}\p{Lu}[\p{L}'’-]{1,30}[ \t]\p{Lu}[\p{L}'’-]{1,30}/gu;

/** The last name is in the address, or the first is all of it. */
function isTheirs(name: string, local: string): boolean {
  const words = name.split(/\s+/).filter((word) => !TITLE.test(word));
  const last = plainLetters(words.at(-1) ?? '');
  return (last.length > 2 && local.includes(last)) || plainLetters(words[0] ?? '-') === local;
}

/**
 * How to greet, in the culture of the letter: by first name when they used first names and signed so, else by a title that
 * the letter itself gives, else by the full name, else in general. Nobody's gender or title is guessed. `another` is
 * somebody whom the letter names: they have not written, so no first name has been offered.
 */
export function salutationFor(input: DraftInput, another: string | null = null): Salutation {
  const name = another ?? writerName(input);
  const informal = another === null && greetedByFirstName(input);
  const parts = nameParts(name);
  return {
    register: informal ? 'first-name' : 'formal',
    // Who signs with a first name alone is answered by it.
    first: informal || (parts.last === null && parts.title === null) ? parts.first : null,
    full: parts.first !== null && parts.last !== null ? `${parts.first} ${parts.last}` : null,
    title: parts.title,
    last: parts.last,
  };
}

function writerName(input: DraftInput): string {
  const { reading, message } = input;
  if (reading.person !== null && !isTeam(reading.person) && !NOT_A_NAME.test(reading.person))
    return titled(reading.person, input);
  const from = message.from?.name ?? '';
  // "Ann Lee (Harbour Books)" and "Lee, Ann" are usual; a team's name is not a person.
  const plain = from.replace(/\([^)]{0,80}\)|"/g, '').trim();
  const turned = /^(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}'’-]{1,30})$/u.exec(plain);
  return isTeam(plain) || NOT_A_NAME.test(plain) || !ownsAddress(plain, message.from?.address ?? '')
    ? ''
    : turned === null
      ? plain
      : `${turned[2] ?? ''} ${turned[1] ?? ''}`;
}

/** What letters end with where a name is looked for. */
const NOT_A_NAME =
  /^(?:the|im|i\.\s?a\.?|p\.?p\.?|on behalf|for|your|our|das|die|der|ihr|le|la|les|l['’]|el|los|las|il|dear|hello|mit|with|kind|best|many|yours|team|an?)(?:\s|$)/i;

/** A name that nobody signed counts where the address is that person's: "tom.hadley@" is Tom Hadley's, "desk@" is nobody's. */
function ownsAddress(name: string, address: string): boolean {
  const local = plainLetters(address.split('@')[0] ?? '');
  return name
    .split(/[\s,.]+/)
    .map(plainLetters)
    .some((part) => part.length > 1 && local.includes(part));
}

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** The name with the title that the signature or the sender's line puts before it. */
function titled(name: string, { reading, message }: DraftInput): string {
  const from = message.from?.name ?? '';
  if (TITLE.test(name.split(/\s+/)[0] ?? '')) return name;
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  // Who signs with a first name is called by it, whatever title stands elsewhere.
  if (words.length < 2 || last === '') return name;
  for (const text of [reading.text.slice(-1500), from]) {
    const at = text.lastIndexOf(last);
    const before =
      at === -1
        ? ''
        : (text
            .slice(Math.max(0, at - 60), at)
            .split(/\n/)
            .at(-1) ?? '');
    const found =
      /(?:^|[\s,(])((?:(?:Herr|Frau|Mr|Mrs|Ms|Mme|M|Sr|Sra)\.?\s)?(?:Prof(?:essor|\.)?\s?)?(?:Dr\.?|Prof(?:essor|\.)?|Rev\.?|Ms\.?|Mrs\.?|Mr\.?|Mx\.?|Frau|Herr|Mme|Madame|Sra\.?|Sr\.?|Dra\.?))\s(?:[\p{Lu}][\p{L}.'’-]*\s){0,3}$/u.exec(
        before,
      );
    if (found?.[1] !== undefined) return `${found[1]} ${name}`;
  }
  return name;
}

const TEAM_WORD =
  /\b(?:team|office|hr|jobs?|careers?|talent|recruit\w{0,5}|recruiting|no-?reply|editors?|editorial|submissions?|press|journal|magazine|review|books|publishing|university|college|school|department|support|info|hello|contact|admissions?|casting|foundation|fund|grants?|programme|program|committee|conference|agency|ltd|gmbh|inc|llc|s\.?a|notifications?|service|capital|ventures|theatre|studios?|bewerbung\w{0,4}|personal\w{0,9}|redaktion|rédaction|équipe|equipo|group|partners|council|society|institute|lettings|properties|homes|immobilien|desk|cell|unit|section|\w*stelle|\w*abteilung|\w*management|vergabe\w*|sekretariat|secr[ée]tariat\w*|recrutement|selecci[óo]n|jury|comit[ée]|board|panel|chairs?|organi[sz]ers?|clerk|appeals|outcomes?|decisions?|bursar\w*|conduct|counsel|procurement|purchasing|tenders?|contracts|enquiries|administration|registry|graduate|undergraduate|applications?|query|queries)\b/i;

function isTeam(name: string): boolean {
  return TEAM_WORD.test(name) || /[@\d_/|]/.test(name);
}

interface NameParts {
  readonly title: string | null;
  readonly first: string | null;
  readonly last: string | null;
}

function nameParts(name: string): NameParts {
  const words = name
    .slice(0, 80)
    .replace(/,.*$/, '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const titles: string[] = [];
  while (words[0] !== undefined && TITLE.test(words[0])) titles.push(words.shift() ?? '');
  if (words.length === 0 || words.length > 5 || !words.every((word) => NAME_PART.test(word) || PARTICLE.test(word))) {
    return { title: null, first: null, last: null };
  }
  const title = titles.length === 0 ? null : titles.join(' ');
  const first = words[0] ?? null;
  if (words.length === 1) return title === null ? { title, first, last: null } : { title, first: null, last: first };
  // "Dr M. Keane" is Dr Keane; "M. Keane" alone is no first name to call anybody by.
  if (/^\p{Lu}\.$/u.test(first ?? '')) return { title, first: title === null ? null : first, last: lastIn(words) };
  return { title, first, last: lastIn(words) };
}

/** What follows the first name, without initials. */
function lastIn(words: readonly string[]): string {
  const rest = words.slice(1);
  const names = rest.filter((word) => !/^\p{Lu}\.$/u.test(word));
  return (names.length === 0 ? rest : names).join(' ');
}

const INFORMAL_YOU: Readonly<Record<string, RegExp>> = {
  de: /\b(?:du|dir|dich|dein(?:e|er|en|em|es)?)\b/,
  fr: /\b(?:tu|toi|ton|tes|t['’](?:es|as|avons|envoie))\b/,
  es: /\b(?:tú|tu|tus|te|contigo|ti)\b/,
  pt: /\b(?:tu|teu|tua|contigo)\b/,
  it: /\b(?:tu|tuo|tua|tuoi|ti|te)\b/,
  nl: /\b(?:je|jij|jou|jouw)\b/,
};
const FORMAL_YOU: Readonly<Record<string, RegExp>> = {
  de: /\b(?:Sie|Ihnen|Ihr(?:e|er|en|em|es)?)\b/,
  fr: /\b(?:vous|votre|vos)\b/i,
  es: /\b(?:usted|ustedes|suy[oa]s?|sus? (?:cuento|texto|textos|obra|propuesta|trabajo|manuscrito|art[íi]culo|proyecto|perfil|interés|participación|mensaje)|su candidatura|su solicitud|su propuesta|le (?:agradecemos|comunicamos|informamos|deseamos))\b/i,
  pt: /\b(?:o senhor|a senhora|V\. ?Ex)/i,
  it: /\b(?:Lei|Suo|Sua|La ringraziamo|Le comunichiamo|Le auguriamo)\b/,
  nl: /\b(?:u|uw)\b/,
};

/** They called the user by first name, and, where the language has two words for "you", they used the close one. */
function greetedByFirstName(input: DraftInput): boolean {
  const { language } = input.reading;
  const informal = INFORMAL_YOU[language];
  const formal = FORMAL_YOU[language];
  const text = input.reading.text.slice(0, 4000);
  if (informal !== undefined && formal?.test(text) === true) return false;
  if (informal?.test(text) === true) return true;
  const first = input.profile.name.trim().split(/\s+/)[0] ?? '';
  if (first.length < 2) return false;
  return input.reading.text
    .slice(0, 600)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 4)
    .some((line) => greetsBy(first, line));
}

/** "Hi Maya," is first-name terms; "Dear Maya Lind" and "Dear Ms Maya" are not. */
function greetsBy(first: string, line: string): boolean {
  const words = line
    .trim()
    .slice(0, 120)
    .split(/[\s,:!.]+/);
  const at = words.findIndex((word) => word.toLowerCase() === first.toLowerCase());
  if (at === -1 || at > 3) return false;
  return !NAME_PART.test(words[at + 1] ?? '') && !TITLE.test(words[at - 1] ?? '');
}
