import { foundIn } from '../../asked-of.ts';
import type { DraftInput } from '../draft.ts';
import type { Salutation } from '../salutation.ts';
import { sexOfName } from './given-names.ts';
import type { Sex } from './given-names.ts';

/*
 * How a letter in French, German, Spanish or Dutch is greeted: as it greeted itself. A person is "Frau" or "Herr" by a title that the letter
 * gives, or by a first name that one sex alone carries; anybody else is greeted by the name, without either.
 */

const THEIRS: Readonly<Record<string, RegExp>> = {
  de: /^[ \t]{0,8}(sehr geehrte|liebe|hallo(?: frau| herr)?|hi|hey|moin|servus|guten (?:tag|morgen|abend))/im,
  fr: /^[ \t]{0,8}(ch[eè]re? (?:madame|monsieur)|ch[eè]re?(?: coll[eè]gue)?|madame|monsieur|bonjour|bonsoir|salut)(?!\p{L})/imu,
  es: /^[ \t]{0,8}(estimad[oa]s?(?: se[ñn]or[ae]?s?)?|apreciad[oa]|querid[oa]s?|hola|buen[oa]s)(?!\p{L})/imu,
  nl: /^[ \t]{0,8}(geachte|beste|hallo|hoi|lieve)(?!\p{L})/imu,
};
const MOST_TEXT = 400;

const FEMALE = /^(?:frau|mme|madame|mlle|sra|señora|dra)\.?(?:\s|$)/i;
const MALE = /^(?:herr|m|monsieur|sr|señor)\.?(?:\s|$)/i;
/** A degree stands behind "Frau" and "Herr". */
const DEGREE = /(?:(?:Prof(?:essor)?\.?\s?)?(?:Dra?\.?)?|(?:Lic|Ing|Arq|Mtr[oa])\.?)$/;

interface Greeted {
  /** How their letter begins, in small letters. */
  readonly theirs: string;
  readonly sex: Sex | null;
  readonly degree: string;
  readonly salutation: Salutation;
}

/** The greeting that answers theirs; null where nothing but the general one would do. */
export function greetingElsewhere({ reading }: DraftInput, salutation: Salutation, toAnother: boolean): string | null {
  const { language, text } = reading;
  // Who did not write the letter has greeted nobody.
  const theirs = toAnother ? '' : (THEIRS[language]?.exec(text.slice(0, MOST_TEXT))?.[1]?.toLowerCase() ?? '');
  const { title, first, full } = salutation;
  const called = first ?? full?.split(' ')[0] ?? '';
  const sex =
    title !== null && FEMALE.test(title)
      ? 'female'
      : title !== null && MALE.test(title)
        ? 'male'
        : sexOfName(called, language);
  const degree = foundIn(DEGREE, (title ?? '').trim())?.[0] ?? '';
  const greeted = { theirs, sex, degree, salutation };
  return language === 'de'
    ? german(greeted)
    : language === 'fr'
      ? french(greeted)
      : language === 'es'
        ? spanish(greeted)
        : language === 'nl'
          ? dutch(greeted)
          : null;
}

function by<T>(sex: Sex | null, female: T, male: T): T | null {
  return sex === null ? null : sex === 'female' ? female : male;
}

function german({ theirs, sex, degree, salutation: { register, first, last, full } }: Greeted): string | null {
  const close = OPENING[theirs.split(' ')[0] ?? ''] ?? '';
  if (first !== null) {
    if (theirs === 'liebe') return named(by(sex, 'Liebe', 'Lieber'), first) ?? `Hallo ${first},`;
    return `${close === '' ? (register === 'formal' ? 'Guten Tag' : 'Hallo') : close} ${first},`;
  }
  if (last === null) return null;
  const titled = by(sex, 'Frau', 'Herr');
  if (titled === null)
    return full === null && degree === '' ? null : `Guten Tag ${degree === '' ? full : `${degree} ${last}`},`;
  const name = `${titled} ${degree === '' ? '' : `${degree} `}${last},`;
  if (theirs === 'liebe') return `${by(sex, 'Liebe', 'Lieber') ?? ''} ${name}`;
  if (theirs === '' || theirs === 'sehr geehrte') return `${by(sex, 'Sehr geehrte', 'Sehr geehrter') ?? ''} ${name}`;
  // "Hallo Maya" to somebody who says "Sie" back is answered with more distance.
  return `${/^hallo ./.test(theirs) ? 'Hallo' : 'Guten Tag'} ${name}`;
}

const OPENING: Readonly<Record<string, string>> = {
  hallo: 'Hallo',
  hi: 'Hi',
  hey: 'Hey',
  moin: 'Moin',
  servus: 'Servus',
  guten: 'Guten Tag',
};

function named(opening: string | null, name: string): string | null {
  return opening === null ? null : `${opening} ${name},`;
}

function french({ theirs, sex, degree, salutation: { first, last, full, register } }: Greeted): string | null {
  const colleague = /coll[eè]gue/.test(theirs);
  if (colleague) return by(sex, 'Chère collègue,', 'Cher collègue,') ?? (full === null ? null : `Bonjour ${full},`);
  const dear = theirs.startsWith('ch');
  if (first !== null) {
    if (dear) return named(by(sex, 'Chère', 'Cher'), first) ?? `Bonjour ${first},`;
    return `${theirs === 'salut' && register === 'first-name' ? 'Salut' : 'Bonjour'} ${first},`;
  }
  if (last === null) return null;
  if (degree !== '' && sex === null) return `Bonjour ${degree} ${last},`;
  const titled = by(sex, 'Madame', 'Monsieur');
  if (titled === null) return full === null ? null : `Bonjour ${full},`;
  if (dear) return `${by(sex, 'Chère', 'Cher') ?? ''} ${titled},`;
  return /^(?:madame|monsieur)/.test(theirs) ? `${titled},` : `Bonjour ${titled},`;
}

function spanish({ theirs, sex, degree, salutation: { first, last, full, register } }: Greeted): string | null {
  const opening = theirs.startsWith('querid')
    ? by(sex, 'Querida', 'Querido')
    : /^(?:estimad|apreciad)/.test(theirs)
      ? by(sex, 'Estimada', 'Estimado')
      : null;
  if (first !== null) {
    if (opening !== null) return `${opening} ${first}:`;
    return theirs === 'hola' || register === 'first-name' ? `Hola, ${first}:` : `Buenos días, ${first}:`;
  }
  if (last === null) return null;
  if (degree !== '')
    return sex === null
      ? `Buenos días, ${degree} ${last}:`
      : `${opening ?? by(sex, 'Estimada', 'Estimado') ?? ''} ${degree} ${last}:`;
  const titled = by(sex, 'señora', 'señor');
  if (titled === null) return full === null ? null : `Buenos días, ${full}:`;
  const courteous = /señor/.test(theirs) || full === null;
  return `${opening ?? by(sex, 'Estimada', 'Estimado') ?? ''} ${courteous ? `${titled} ${last}` : full}:`;
}

function dutch({ theirs, salutation: { first, title, full } }: Greeted): string | null {
  if (theirs === '' || title !== null) return null;
  if (first !== null) return `${theirs === 'hallo' ? 'Hallo' : theirs === 'hoi' ? 'Hoi' : 'Beste'} ${first},`;
  return full === null ? null : `${theirs === 'geachte' ? 'Geachte' : 'Beste'} ${full},`;
}
