import type { DraftInput } from '../draft.ts';
import { isTeam, NAME_PART, NOT_A_NAME, plainLetters } from '../names.ts';
import { linesOf } from '../signed-name.ts';

const TWO = /^(\p{Lu}[\p{L}'’. -]{1,40}?) (?:&|\+|and|et|und|y|e|en) (\p{Lu}[\p{L}'’. -]{1,40}?)[,.!]?$/u;
const AND: Readonly<Record<string, string>> = { en: 'and', fr: 'et', de: 'und', es: 'y', pt: 'e', it: 'e', nl: 'en' };
/** A letter is signed within so many lines of its end. */
const LAST_LINES = 4;

/** "Sean & Ruta": two people who sign a letter together, as its answer names them; null where one does, or a house. */
export function twoSigners(input: DraftInput, byFirst: boolean): string | null {
  const and = AND[input.reading.language];
  if (and === undefined) return null;
  for (const line of linesOf(input).slice(-LAST_LINES)) {
    const [, one = '', other = ''] = TWO.exec(line) ?? [];
    if (!isOfOne(one) || !isOfOne(other) || isTeam(line)) continue;
    const [first, second] = [one.split(' '), other.split(' ')];
    // "Sean and Ruta Flynn" share a name; a house is called "Marlow and Finch Lettings".
    if (first.length !== second.length || !ownsOne(input, [...first, ...second])) continue;
    return byFirst
      ? `${first[0] ?? ''} ${and} ${second[0] ?? ''}`
      : first.length === 1
        ? null
        : `${one} ${and} ${other}`;
  }
  return null;
}

function isOfOne(name: string): boolean {
  const words = name.split(' ');
  return name !== '' && words.length <= 3 && words.every((word) => NAME_PART.test(word)) && !NOT_A_NAME.test(name);
}

/** Who speaks of the other by name, or of what both are to each other, is no firm. */
const OF_TWO_PEOPLE =
  /\b(?:our (?:wedding|kitchen|garden|house|home|baby|son|daughter|children|kids|dog|parents|family|friends)|(?:friend|brother|sister|mother|mum|father|dad|cousin)s? of \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+['’]s (?:friend|brother|sister|mother|mum|father|dad|cousin|parents))\b/u;

/** One of them wrote: a firm is called after two names as well, and has its address. */
function ownsOne({ reading, message }: DraftInput, names: readonly string[]): boolean {
  const known = `${reading.person ?? ''} ${message.from?.name ?? ''}`.split(/[\s,&]+/);
  const [, domain = ''] = (message.from?.address ?? '').split('@');
  const isFirm = names.every((name) => domain.includes(plainLetters(name)));
  return (
    names.some((name) => known.includes(name)) && (!isFirm || (names.length === 2 && OF_TWO_PEOPLE.test(reading.text)))
  );
}
