import { foldWord } from '../grammar/fold.ts';
import { CLOSING } from './closings.ts';
import { COMPANY, DESKS, GENERIC, LEGAL, NOT_NAMES } from './name-words.ts';
import { isOccupation } from './occupations.ts';
import { titleOf, withoutTitle } from './titles.ts';

const WORD = String.raw`\p{Lu}[\p{L}'’.-]{0,24}`;
const WORDS = String.raw`${WORD}(?: (?:(?:van|von|v\.|de|der|den|da|di|del|la|le|zu) ){0,2}${WORD}){0,3}`;
const AND = String.raw` (?:&|and|und|et|y|e|en) `;

/** What stands behind a name on its line: a title, a firm, for whom it is signed. */
const BEHIND = String.raw`(?![\p{L}’'-])\s*(?:[,|(–@·•/-].{0,100}| (?:für|fürs|for|from|pour|per|por|pelo|pela|voor|namens|im Namen|von|vom|aus|at|bei|chez|dal|dalla|en nombre|em nome|a nome)\b.{0,60}|${AND}(?:\p{Lu}|the |das |die |all|tout|de |la |le |co\b|l['’]|o |a ).{0,60})?$`;

const NAME = new RegExp(String.raw`^[-–—~\s]{0,4}(${WORDS})(?=${BEHIND})`, 'u');

/** What stands before a name: signed for another, kisses. */
const BEFORE = /^(?:[iI]\. ?[AaVv]\. |p\. ?[po]\. |p\.?p\.? |[Gg]ez\. |Fdo\.:? |namens |x{1,3} ){1,3}/u;

/** Letters behind a name: a degree, a guild. */
const LETTERS = /(?<=\p{Ll} \p{Lu}[\p{L}'’-]{1,24}) \p{Lu}{3,5}$/u;

/** A name as it stands in a line, and whether nothing stands behind it. */
export interface NameInLine {
  readonly name: string;
  readonly from: number;
  readonly bare: boolean;
}

/** The name that a line begins with, behind titles and dashes; null where it begins with none. */
export function nameInLine(line: string): NameInLine | null {
  const text = line.slice(0, 160).trimEnd();
  const start = BEFORE.exec(text)?.[0].length ?? 0;
  const title = titleOf(text.slice(start));
  const first = NAME.exec(text.slice(start + title.length))?.[1]?.replace(LETTERS, '');
  if (first === undefined || !isPersonName(first)) return null;
  const name = withoutTitle(`${title}${first}`);
  const to = text.indexOf(first, start + title.length) + first.length;
  return { name, from: to - name.length, bare: text.length <= to + 1 };
}

/** Words before the name of a team, an office, a family. */
const HOUSE_FIRST = new Set(
  'the your our l d le la les votre notre ihr ihre dein deine euer eure das die der unser im el los las tu su il lo gli o os as i je uw jullie het de familie family famille famiglia fam maison love in equipe equipa time team unidad area setor departamento ag edital reservas premio festival revista rivista zeitschrift stadt gemeinde commune comune municipio camara stichting verein all everyone us not no'.split(
    ' ',
  ),
);

const TEAM = /team$|^equip|komitee$|kommission$|^comit|^commiss|^komi|^sekretar|^secret|^segret|^redak|^redac|^redaz/u;

/** Whether a folded word is that of a team or an office: `Équipe`, `Redaktion`. */
export function isTeamWord(word: string): boolean {
  return TEAM.test(word);
}

/** `D. W. Pratt`, `E.W. van Leent`: a letter with a stop is no article, and houses have none. */
export const INITIAL = /^(?:\p{Lu}\p{Ll}?\.)+ /u;

function isPersonName(name: string): boolean {
  if (CLOSING.exec(name)?.[1] === '') return false;
  // `L'équipe`: nobody is called so.
  if (/^L['’]\p{Ll}/u.test(name)) return false;
  const words = name.split(/\s+/u).map((word) => foldWord(word.replaceAll(/[^\p{L}]/gu, '')));
  if (
    words.length > 4 ||
    (HOUSE_FIRST.has(words[0] ?? '') && !INITIAL.test(name)) ||
    words.some((word) => DESKS.has(word) || isTeamWord(word)) ||
    words.some((word) => word.length > 5 && isOccupation(word)) ||
    words.some((word) => LEGAL.has(word) && word.length > 2) ||
    (words.length > 1 && LEGAL.has(words.at(-1) ?? '')) ||
    words.some((word) => COMPANY.has(word)) ||
    words.some((word) => GENERIC.has(word) && word.length > 3)
  )
    return false;
  // `FilmFreeway`: a capital within a word is a brand's, but for `McNeil`.
  if (/\p{Ll}\p{Lu}/u.test(name.replaceAll(/\b(?:Mc|Mac|De|Di|Du|Le|La|Van|O['’])(?=\p{Lu})/gu, ''))) return false;
  return !words.some((word) => NOT_NAMES.has(word) && word.length > 3) && /\p{Ll}/u.test(name);
}
