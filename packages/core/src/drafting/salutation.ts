import { holdsIn } from '../asked-of.ts';
import type { DraftInput } from './draft.ts';
import { calledSo } from './greeting/called-so.ts';
import { sexOfName } from './greeting/given-names.ts';
import { twoSigners } from './greeting/two-signers.ts';
import type { Another } from './another.ts';
import { youOf } from './close-you.ts';
import { isTeam, NAME_PART, NOT_A_NAME, ownsAddress, plainLetters, TITLE } from './names.ts';
import type { Register } from './phrases/phrase-book.ts';
import { linesOf, signedName } from './signed-name.ts';

/** How the writer of the letter may be addressed: what is known of the name, and how close the two sides are. */
export interface Salutation {
  readonly register: Register;
  readonly first: string | null;
  readonly full: string | null;
  readonly title: string | null;
  readonly last: string | null;
  /** Two people who say "du" or "tu" wrote it together. */
  readonly two: boolean;
}

const PARTICLE = /^(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|zu|zur|der|den|ten|ter|el|al|bin|ben|y|e|af|av)$/i;
/**
 * How to greet, in the culture of the letter: by first name when they used first names and signed so, else by a title that
 * the letter itself gives, else by the full name, else in general. No title is guessed. `another` is
 * somebody who has not written, so no first name has been offered.
 */
export function salutationFor(input: DraftInput, another: Another | null): Salutation {
  const name = another === null ? writerName(input) : (another.name ?? '');
  const parts = another === null ? withDoubleFirst(nameParts(name, input), input) : nameParts(name, input);
  // Who signs as a doctor, to somebody younger in the trade, is not answered by first name, unless they sign with it alone.
  const held = parts.last !== null && HELD.test(parts.title ?? '') && !signsWith(parts.first ?? '', input);
  const informal = another === null && greetedByFirstName(input) && !held;
  // In French and Spanish people who say "vous" and "usted" call each other by first name as well.
  const called = another === null && /^(?:fr|es)$/.test(input.reading.language) && isCalledByFirst(input);
  const alone = parts.last === null && parts.title === null && !isFamilyName(parts.first ?? '', input);
  const byFirst = informal || (called && parts.title === null) || alone;
  // In Spanish two people would be another "you" for which there are no phrases.
  const many = /^(?:en|de|fr)$/.test(input.reading.language);
  const two = many && another === null && parts.title === null ? twoSigners(input, byFirst) : null;
  // Two people who say "tu" are "vous", as strangers are.
  const close = informal && !(two !== null && input.reading.language === 'fr');
  return {
    two: two !== null && informal && input.reading.language !== 'en',
    register: close ? 'first-name' : 'formal',
    // Who signs with a first name alone is answered by it.
    first: byFirst ? (two ?? parts.first) : null,
    full:
      two !== null
        ? two
        : parts.last === null || parts.called === null || isBareInitial(parts, input)
          ? null
          : `${parts.called} ${parts.last}`,
    title: parts.title,
    last: parts.last,
  };
}

/** Whether a line at the end of the letter is this name and nothing else. */
function signsWith(name: string, input: DraftInput): boolean {
  return linesOf(input)
    .slice(-MOST_SIGNED_LINES)
    .some((line) => line.replace(/[,.!]$/, '') === name);
}

/** Name, post, house and telephone may stand below it. */
const MOST_SIGNED_LINES = 7;

/** Who signs "Wei Ling" and writes as "Wei Ling Tan" has a first name of two words. */
function withDoubleFirst(parts: NameParts, input: DraftInput): NameParts {
  const written = input.message.from?.name ?? '';
  const both = linesOf(input)
    .slice(-LAST_LINES)
    .find((line) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(line) && written.startsWith(`${line} `));
  return parts.title !== null || both === undefined || both.split(' ')[0] !== parts.first
    ? parts
    : { title: null, first: both, called: both, last: null };
}

/** A letter is signed within so many lines of its end. */
const LAST_LINES = 4;

/** A German office signs with the family name alone: "Wenzel" under a letter that says "Sie". */
function isFamilyName(name: string, input: DraftInput): boolean {
  if (input.reading.language !== 'de' || name === '') return false;
  // Who signs for somebody else, "i. A. Simon", signs with it, too.
  const forAnother = linesOf(input).some((line) => /^(?:i\. ?[AV]\.|gez\.) ?/i.test(line) && line.endsWith(` ${name}`));
  return forAnother || (sexOfName(name, 'de') === null && !isCalledByFirst(input));
}

const BY_NAME = /^(?:de|fr|es)$/;

/** In German, French and Spanish nobody is greeted by an initial: "R. Pfeiffer" is the house. */
function isBareInitial({ called, title }: NameParts, { reading }: DraftInput): boolean {
  return title === null && BY_NAME.test(reading.language) && /^\p{Lu}\.$/u.test(called ?? '');
}

const HELD = /^(?:Dr|Prof|Rev|Fr)\b/i;

/** Who wrote the letter, by name; empty where only a house did. */
export function writerName(input: DraftInput): string {
  const { reading, message } = input;
  const signed = signedName(input);
  const initial = /^\p{Lu}\.? /u.test(reading.person ?? '') && signed !== null;
  if (reading.person !== null && !initial && !isTeam(reading.person) && !NOT_A_NAME.test(reading.person))
    return titled(reading.person, input);
  if (signed !== null) return reading.language === 'de' ? titled(signed, input) : signed;
  const from = message.from?.name ?? '';
  // "Ann Lee (Harbour Books)" and "Lee, Ann" are usual; a team's name is not a person.
  const plain = from.replace(/\([^)]{0,80}\)|"/g, '').trim();
  const turned = /^(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}'’-]{1,30})$/u.exec(plain);
  const address = message.from?.address ?? '';
  // "Apprenticeships <apprenticeships@…>" is a house as much as "Tom <tom@…>" is a person: the length tells them best.
  const house =
    !plain.includes(' ') &&
    plain.length > LONGEST_FIRST &&
    plainLetters(plain) === plainLetters(address.split('@')[0] ?? '');
  return house || isTeam(plain) || NOT_A_NAME.test(plain) || !ownsAddress(plain, address)
    ? ''
    : turned === null
      ? plain
      : `${turned[2] ?? ''} ${turned[1] ?? ''}`;
}

/** Hardly a first name has more letters. */
const LONGEST_FIRST = 10;

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
      /(?:^|[\s,(])((?:(?:Herr|Frau|Mr|Mrs|Ms|Mme|M|Sr|Sra)\.?\s)?(?:Prof(?:essor|\.)?\s?)?(?:Dr\.?|Prof(?:essor|\.)?|Rev\.?|Ms\.?|Mrs\.?|Mr\.?|Mx\.?|Frau|Herr|Mme|Madame|Sra\.?|Sr\.?|Dra\.?|Lic\.|Ing\.|Arq\.|Mtr[oa]\.))\s(?:[\p{Lu}][\p{L}.'’-]*\s){0,3}$/u.exec(
        before,
      );
    if (found?.[1] !== undefined) return `${found[1]} ${name}`;
  }
  return name;
}

interface NameParts {
  readonly title: string | null;
  /** Null where there is an initial alone: nobody is called by it. */
  readonly first: string | null;
  /** The first name or its initial. */
  readonly called: string | null;
  readonly last: string | null;
}

function nameParts(name: string, { reading }: DraftInput): NameParts {
  const words = name
    .slice(0, 80)
    .replace(/,.*$/, '')
    // Letters after a name are no part of it: "S. Hall MCIPS".
    .replace(/(?<=\p{Ll}) (?:\p{Lu}{3,6}|BA|MA|MD)$/u, '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const titles: string[] = [];
  while (words[0] !== undefined && isTitle(words[0], reading.language)) titles.push(words.shift() ?? '');
  if (words.length === 0 || words.length > 5 || !words.every((word) => NAME_PART.test(word) || PARTICLE.test(word))) {
    return { title: null, first: null, called: null, last: null };
  }
  const title = titles.length === 0 ? null : titles.join(' ');
  const first = words[0] ?? null;
  if (words.length === 1)
    return title === null
      ? { title, first, called: first, last: null }
      : { title, first: null, called: null, last: first };
  // "Dr M. Keane" is Dr Keane; "M. Keane" alone is no first name to call anybody by.
  if (/^\p{Lu}\.$/u.test(first ?? '')) return { title, first: null, called: first, last: lastIn(words) };
  return { title, first, called: first, last: lastIn(words) };
}

/** "M." is Monsieur in French alone; elsewhere it is an initial. */
function isTitle(word: string, language: string): boolean {
  return TITLE.test(word) && (language === 'fr' || !/^m\.?$/i.test(word));
}

/** What follows the first name, without initials. */
function lastIn(words: readonly string[]): string {
  const rest = words.slice(1);
  const names = rest.filter((word) => !/^\p{Lu}\.$/u.test(word));
  return (names.length === 0 ? rest : names).join(' ');
}

/** They called the user by first name, and, where the language has two words for "you", they used the close one. */
function greetedByFirstName(input: DraftInput): boolean {
  const you = youOf(input.reading.text, input.reading.language);
  if (you !== null) return you === 'close' && !saysDuToYouth(input);
  // "Estimado Tomás" without a "tú" goes with "usted".
  if (input.reading.language === 'es' && /^[ \t]{0,8}estimad/im.test(input.reading.text.slice(0, 400))) return false;
  return isCalledByFirst(input);
}

/** In German an adult says "du" to somebody at school who does not say it back. */
function saysDuToYouth({ reading, message }: DraftInput): boolean {
  return reading.language === 'de' && holdsIn(YOUTH, `${message.subject}\n${reading.text.slice(0, 4000)}`);
}

const YOUTH = /\b(?:Ausbildungsplatz|Ausbildungsbeginn|Lehrstelle|Schülerpraktikum|deine Eltern)\b/;

/** "Hi Maya" somewhere in the first lines. */
function isCalledByFirst(input: DraftInput): boolean {
  const words = input.profile.name.trim().split(/\s+/);
  const first = words[0] ?? '';
  const so = calledSo(input.reading.text);
  // A letter knows the name of its reader where the profile does not, and people go by short ones: Tom is Thomas.
  if (so !== null && (first === '' || (input.reading.language === 'en' && so !== words.at(-1)))) return true;
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
  const stopped = new RegExp(String.raw`^.{0,30}(?<!\p{L})${first.replace(/[^\p{L}]/gu, '.')}\s?[,!.:;–—-]`, 'iu').test(
    line,
  );
  return (stopped || !NAME_PART.test(words[at + 1] ?? '')) && !TITLE.test(words[at - 1] ?? '');
}
