import { holdsIn } from '../asked-of.ts';
import { remembered } from '../remembered.ts';
import { piecesOf } from '../advice/letter-zones.ts';
import type { DraftInput } from './draft.ts';
import { sexOfName } from './greeting/given-names.ts';
import { isTeam, NAME_PART, NOT_A_NAME, ownsAddress, plainLetters, TITLE } from './names.ts';

/** A letter is signed within so many lines of its end. */
const LAST_LINES = 14;

/** Who signed, where the letter's last lines show it: under a closing line, under the first name alone, or above a title. */
export const signedName = remembered((input: DraftInput): string | null => {
  const lines = linesOf(input).slice(-LAST_LINES);
  for (const [at, line] of lines.entries()) {
    const [name = '', ...rest] = line.replace(FOR, '').split(/\s?[|,]\s?|\s[–—-]\s/);
    if (!isFullName(name) || plainLetters(name) === plainLetters(input.profile.name)) continue;
    const above = (lines[at - 1] ?? '').replace(/[,.!]{1,4}$/, '');
    const below = rest.join(' ') === '' ? (lines[at + 1] ?? '') : rest.join(' ');
    const shown = above === name.split(' ')[0] || OFFICE.test(below) || line !== line.replace(FOR, '');
    if (shown || (CLOSING.test(above) && (isPersons(name, input) || isCalled(name, input)))) return name;
  }
  return firstNameAlone(lines.slice(-LAST_WITH_HOUSE), input);
});

/** A first name stands within so many lines of the end, with an office or a house below it. */
const LAST_WITH_HOUSE = 4;

/** "Donna" at the end of a letter from donna@: the name is in the sender's address or line. */
function firstNameAlone(lines: readonly string[], { message, profile }: DraftInput): string | null {
  const sender = `${message.from?.name ?? ''} ${message.from?.address.split('@')[0] ?? ''}`;
  for (const line of lines) {
    const name = line.replace(/ ?\([^()]{1,40}\)$/, '').replace(/[,.!]$/, '');
    const known = /^\p{Lu}\p{Ll}{2,14}$/u.test(name) && plainLetters(sender).includes(plainLetters(name));
    if (known && !isTeam(name) && !NOT_A_NAME.test(name) && !profile.name.includes(name)) return name;
  }
  return null;
}

/** A first name that people there carry tells a person from a house, too. */
function isCalled(name: string, { reading }: DraftInput): boolean {
  return sexOfName(name.split(' ')[0] ?? '', reading.language) !== null;
}

/** Houses sign under a closing line as well: a title or the sender's own address tells a person from them. */
function isPersons(name: string, { message }: DraftInput): boolean {
  const address = message.from?.address ?? '';
  return (
    TITLE.test(name.split(' ')[0] ?? '') || ownsAddress(name, address) || isOwner(name, message.from?.name, address)
  );
}

/** Lucy Adair writes from adaircasting.example: the house has her family name, and a house's own name would be there whole. */
function isOwner(name: string, written: string | undefined, address: string): boolean {
  const domain = plainLetters(address.split('@')[1] ?? '');
  const words = name.split(' ').map(plainLetters);
  const last = words.at(-1) ?? '';
  return written === name && last.length > 3 && domain.includes(last) && !domain.includes(words[0] ?? '');
}

/** Somebody signs for somebody else: "i. A.", "pp". */
const FOR = /^(?:i\.\s?[AV]\.|p\.?\s?p\.?|p\.\s?o\.)\s/i;
const CLOSING =
  /\b(?:regards|wishes|sincerely|faithfully|truly|cheers|thanks|best|bless|warmest|warm|respectfully|gratefully|fondly|yours|luck|love|warmly|gr(?:ü|ue?)(?:ß|ss)en?|saludos?|atentamente|cordialement|salutations|vous|groet(?:en)?|saluti|cumprimentos|atenciosamente)$/i;
/** What houses are called. */
const HOUSE =
  /(?<!\p{L})(?:verlag|galerie|ufficio|services?|resources|pharma|ag|entreprise|groupe|holdings?|solutions|systems|staffing|verein|foundation)(?!\p{L})/iu;
/** What people are, as signatures have it. */
const OFFICE =
  /\b(?:manager|director|editor|officer|coordinator|producer|chair|founder|partner|associate|head|lead|consultant|secretary|registrar|curator|artistic|executive|administrator|assistant|adviser|advisor|owner|principal|recruiter|leiter(?:in)?|geschäftsführer(?:in)?|lektor(?:at|in)?|responsable|directric?e|directeur|directora?|redactora?)\b/i;

/** The lines of the letter and its signature that are not empty, spaces squashed. */
export const linesOf = remembered(({ message, reading }: DraftInput): readonly string[] => {
  const text = message.text === '' ? reading.text : piecesOf(message, 'author', 'signature').join('\n');
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
});

/** Two to four words that could be a person's name, after any title. */
function isFullName(name: string): boolean {
  const words = name.split(' ').filter((word) => !TITLE.test(word));
  if (words.length < 2 || words.length > 4 || isTeam(name) || NOT_A_NAME.test(name) || OFFICE.test(name)) return false;
  return words.every((word) => NAME_PART.test(word)) && /\p{Ll}/u.test(name) && !holdsIn(HOUSE, name);
}
