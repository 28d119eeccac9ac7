import { foundIn, holdsIn } from '../../asked-of.ts';
import type { DraftInput } from '../draft.ts';
import { ofRole } from './of-role.ts';
import { THINGS } from './things.ts';
import type { Gender } from './things.ts';

/** What a letter beside English is about. */
export interface MatterElsewhere {
  /** As the object of a verb: "ma candidature", "meinen Antrag". */
  readonly matter: string;
  /** By all its names, as it stands behind "concernant" and "sobre"; in German with its "zu": "zu meinem Antrag auf Förderung". */
  readonly named: string;
  /** Several things of the user's: a title that the letter names is that of one. */
  readonly several: boolean;
}

interface Found {
  readonly noun: string;
  readonly gender: Gender;
  readonly mine: boolean;
  /** The words behind it in the same line. */
  readonly rest: string;
}

const WHOSE: Readonly<Record<string, string>> = {
  de: String.raw`(?:Ihre|Ihr|Ihren|Ihrem|Ihrer|[Dd]eine?[mnr]?|[Ee]ure?[mnr]?|[Ee]uer)(?: \p{Ll}+(?:e|en|em|er))?`,
  fr: '(?:[Vv]otre|[Vv]os|[Tt]on|[Tt]a|[Tt]es)',
  es: '(?:[Ss]us?|[Tt]us?)',
};
const ENDS = String.raw`(?!\p{L})([^\n]{0,90})`;

interface Patterns {
  readonly mine: RegExp;
  readonly bare: RegExp;
  readonly genders: ReadonlyMap<string, readonly [Gender, boolean]>;
}

const PATTERNS: ReadonlyMap<string, Patterns> = new Map(
  Object.entries(THINGS).map(([language, { mine, theirs }]) => {
    const listed = (of: typeof mine): string => Object.values(of).join(' ').replaceAll(' ', '|');
    const part = language === 'de' ? String.raw`(?:\d{1,2}-)?(?:\p{L}[\p{L}-]{0,24}?)?` : '';
    const genders = new Map(
      [mine, theirs].flatMap((of) =>
        Object.entries(of).flatMap(([gender, nouns]) =>
          nouns.split(' ').map((noun) => [noun, [gender as Gender, of === mine]] as const),
        ),
      ),
    );
    return [
      language,
      {
        mine: new RegExp(String.raw`(?<!\p{L})${WHOSE[language] ?? ''} (${part}(${listed(mine)}))${ENDS}`, 'iu'),
        bare: new RegExp(String.raw`(?<![\p{L}-])(${part}(${listed(mine)}|${listed(theirs)}))${ENDS}`, 'iu'),
        genders,
      },
    ];
  }),
);

const MARK = /^(?:(?:re|aw|tr|rv|fwd?|wg)\s?:\s?|\[[^\]]{1,40}\]\s?)+/i;
const MOST_TEXT = 3000;

/** What the subject or the letter itself calls it; null where neither has such a word. */
export function matterElsewhere(input: DraftInput, title: string | null, role: string): MatterElsewhere | null {
  const { reading, message } = input;
  const patterns = PATTERNS.get(reading.language);
  if (patterns === undefined) return null;
  const subject = message.subject.slice(0, 200).replace(/\s+/g, ' ').trim().replace(MARK, '');
  const text = reading.text.slice(0, MOST_TEXT).replace(/\s+/g, ' ');
  const { language } = reading;
  const bare = find(patterns, patterns.bare, subject);
  const telling = bare !== null && (bare.mine || complement(bare, language, null, '') !== '');
  const found =
    find(patterns, patterns.mine, subject) ?? (telling ? bare : (find(patterns, patterns.mine, text) ?? bare));
  if (found === null) return null;
  const we = reading.field === 'tender';
  const rest = complement(found, language, title, role);
  return {
    several: found.mine && found.gender === 'pl',
    matter: found.mine ? asObject(found, language, we) : '',
    named: `${language === 'de' ? germanWithZu(found, we) : asObject(found, language, we)}${rest}`,
  };
}

function find({ genders }: Patterns, pattern: RegExp, text: string): Found | null {
  const found = foundIn(pattern, text);
  const known = genders.get((found?.[2] ?? '').toLowerCase());
  if (found === null || known === undefined || NO_THING.test(found[1] ?? '')) return null;
  return { noun: found[1] ?? '', gender: known[0], mine: known[1], rest: found[3] ?? '' };
}

/** Offices end like posts. */
const NO_THING = /^(?:vergabe|geschäfts|bau|presse|anlauf|kontakt|melde|schnitt)stelle$/i;

const GERMAN_ACCUSATIVE: Readonly<Record<Gender, string>> = { f: 'eine', m: 'einen', n: 'ein', pl: 'eine' };
const GERMAN_DATIVE: Readonly<Record<Gender, string>> = { f: 'einer', m: 'einem', n: 'einem', pl: 'einen' };
const GERMAN_THE: Readonly<Record<Gender, string>> = { f: 'die', m: 'den', n: 'das', pl: 'die' };

function asObject({ noun, gender, mine }: Found, language: string, we: boolean): string {
  if (language === 'de') {
    const plain = noun.charAt(0).toUpperCase() + noun.slice(1).replace(/(?<=texte|gedichte|entwürfe)n$/u, '');
    return mine
      ? `${we ? 'unser' : 'm'}${GERMAN_ACCUSATIVE[gender].slice(we ? 3 : 0)} ${plain}`
      : `${GERMAN_THE[gender]} ${plain}`;
  }
  const small = noun.toLowerCase();
  if (language === 'fr') {
    const vowel = /^[aeiouyéèêh]/iu.test(small);
    if (!mine) return vowel ? `l'${small}` : `${gender === 'f' ? 'la' : 'le'} ${small}`;
    if (we) return `${gender === 'pl' ? 'nos' : 'notre'} ${small}`;
    return `${gender === 'pl' ? 'mes' : gender === 'f' && !vowel ? 'ma' : 'mon'} ${small}`;
  }
  if (!mine) return `${gender === 'f' ? 'la' : 'el'} ${small}`;
  if (we) return `nuestr${gender === 'f' ? 'a' : 'o'}${gender === 'pl' ? 's' : ''} ${small}`;
  return `${gender === 'pl' ? 'mis' : 'mi'} ${small}`;
}

function germanWithZu({ noun, gender, mine }: Found, we: boolean): string {
  const plain = noun.charAt(0).toUpperCase() + noun.slice(1);
  if (!mine) return `${gender === 'f' ? 'zur' : 'zum'} ${plain}`;
  const many = gender === 'pl' && !plain.endsWith('n') ? `${plain}n` : plain;
  return `zu ${we ? 'unser' : 'm'}${GERMAN_DATIVE[gender].slice(we ? 3 : 0)} ${many}`;
}

/** What tells it from others of its kind: its number, its place, the post, its title. */
const NUMBER = /^ (?:n[°ºr]\.? ?)?(?=[\p{L}./-]{0,6}\d)[\p{L}\d./-]{1,16}(?=[\s,.;:)]|$)(?![.,]\d| pièces)/iu;
const PLACED: Readonly<Record<string, RegExp>> = {
  de: /^,? (?:in der |an der |am |im )?\p{Lu}[\p{L}-]+(?:straße|str\.|weg|platz|allee|gasse|ufer)? \d{1,4}[a-z]?(?=[\s,.;:)]|$)/u,
  fr: /^,? (?:du |au )?\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|quai|place|allée|impasse|chemin|cours) [^,;:()]{3,40}$/iu,
  es: /^ (?:(?:de|en) (?:la )?)?(?:calle|avenida|plaza) [^,;:()]{3,40}$/iu,
};
const BEHIND: Readonly<Record<string, RegExp>> = {
  de: /^ (?:als|auf|für die Stelle als) \p{Lu}[\p{L}/ -]{2,44}?(?=$|[,.;:(–|]| - )/u,
  fr: /^ (?:(?:au|pour le) poste d(?:e |['’])[\p{L}'’/ -]{3,50}?(?=$|[,.;:(–|]| - )|d(?:e |['’])\p{Ll}{4,20}(?!\p{L}))/iu,
  es: /^ (?:(?:al puesto de |a |para el puesto de )\p{Ll}[\p{L}/ -]{3,44}?|de \p{Ll}{4,20})(?=$|[,.;:(–|]| - | para | «)/u,
};
/** Nothing of the letter itself may be taken along. */
const OF_THE_LETTER =
  /(?<!\p{L})(?:Ihr\p{L}{0,2}|Sie|uns\p{L}{0,4}|wir|votre|vos|nous|notre|vous|su|sus|nuestr\p{L}{1,2}|leider|absage|ist|wurde|haben|avons|été|hemos|ha)(?!\p{L})/iu;

const FOR: Readonly<Record<string, string>> = { fr: 'pour', de: 'für', es: 'para' };

function complement(found: Found, language: string, title: string | null, role: string): string {
  const { noun, gender, rest, mine } = found;
  const behind = BEHIND[language]?.exec(rest)?.[0] ?? '';
  if (behind !== '' && !holdsIn(OF_THE_LETTER, behind)) return behind.trimEnd();
  if (title !== null && !mine) return ` ${FOR[language] ?? ''} ${title}`;
  if (title !== null && gender !== 'pl')
    return `${/^(?:demande|solicitud)$/i.test(noun) ? ` ${FOR[language] ?? ''}` : ''} ${title}`;
  const own = [mine ? undefined : PLACED[language], NUMBER]
    .map((pattern) => pattern?.exec(rest)?.[0] ?? '')
    .find((said) => said !== '' && !holdsIn(OF_THE_LETTER, said));
  if (own !== undefined)
    return language === 'fr' ? placedInFrench(own) : language === 'es' ? placedInSpanish(own) : own;
  if (role === '' || !/^(?:bewerbung|candidature|candidatura|stelle|poste|puesto)$/i.test(noun)) return '';
  if (language === 'de') return ` als ${role}`;
  if (language === 'fr') return noun.toLowerCase() === 'poste' ? ` ${ofRole(role)}` : ` au poste ${ofRole(role)}`;
  return noun.toLowerCase() === 'puesto' ? ` de ${role}` : ` al puesto de ${role}`;
}

/** "Appartement 14 rue des Tanneurs" is the flat "du 14 rue des Tanneurs". */
function placedInFrench(said: string): string {
  return /^,? \d/.test(said) && /rue|avenue|boulevard|quai|place|allée|impasse|chemin|cours/i.test(said)
    ? ` du ${said.replace(/^,? /, '')}`
    : said;
}

/** "Piso calle Rosales 9" is the flat "de la calle Rosales 9". */
function placedInSpanish(said: string): string {
  return said.replace(/^ (?:(?:de|en) (?:la )?)?(?=(?:calle|avenida|plaza) )/i, ' de la ');
}

/** "zu meiner Anfrage": what a German book calls it, as it stands behind "zu". */
export function behindZu(matter: string): string {
  return matter
    .replace(/^mein(?:en)? /, 'zu meinem ')
    .replace(/^meine /, 'zu meiner ')
    .replace(/^(?:das|den) /, 'zum ');
}

/** "sulla mia candidatura": what an Italian book calls it, as it stands behind "su". */
export function behindSu(matter: string): string {
  if (/^(?:la |le |lo |l['’])/.test(matter)) return `sul${matter}`;
  return matter.startsWith('il ') ? `sul ${matter.slice('il '.length)}` : `su ${matter}`;
}
