import { isOccupation } from './occupations.ts';
import type { Sighting } from './ranker.ts';
import { INSIDE, PROCESS } from './role-edges.ts';

/** What a role is compared with. */
export interface RoleContext {
  /** Letters and digits of the organisation's name, folded. */
  readonly organisation: string;
  readonly language: string;
}

/** Notes what is true of a role wherever it stands: its words, how they are written, how it is like the organisation's name. */
export function noteRole(
  seen: Sighting,
  name: string,
  keys: readonly string[],
  { organisation, language }: RoleContext,
): void {
  if (seen.known) return;
  const joined = keys.join('');
  const capitals = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word)).length;
  seen.note('words', String(Math.min(8, keys.length)));
  if (keys.some(isOccupation)) seen.note('is', 'work');
  const last = keys.at(-1) ?? '';
  if (isOccupation(last)) seen.note('is', 'ending in work');
  if (isOccupation(keys[0] ?? '')) seen.note('is', 'beginning with work');
  seen.note('capitals', capitals === keys.length ? 'all' : capitals === 0 ? 'none' : 'some');
  if (/^\p{Lu}/u.test(name)) seen.note('capitals', 'first');
  // Where nouns are written with capitals, a small word at the end is the sentence's.
  const endsSmall = /\s\p{Ll}\S*$/u.test(name);
  seen.note(`ends in ${language}`, `${String(keys.length > 1)} ${String(endsSmall)}`);
  const lastKind = isOccupation(last) ? 'work' : endsSmall ? 'small' : 'capital';
  if (keys.length > 1 && lastKind !== 'work') seen.note(`last ${lastKind} ${language}`, last.slice(-3));
  seen.note('shape', shapeOf(name, keys));
  for (const key of keys.slice(1, -1)) seen.note('inside', key);
  if (/\d/u.test(name)) seen.note('is', 'digits');
  if (keys.some((key) => PRONOUNS.has(key))) seen.note('is', 'pronoun');
  for (const key of keys) if (PROCESS.has(key)) seen.note('word', key);
  if (keys.some((key) => PROCESS.has(key))) seen.note('is', 'about roles');
  if (keys.length > 1 && (PROCESS.has(keys[0] ?? '') || OF_PROCESS.test(keys[0] ?? '')))
    seen.note('is', 'behind the process');
  if (organisation !== '' && joined.includes(organisation)) seen.note('is', 'with the organisation');
  if (organisation !== '' && organisation.includes(joined)) seen.note('is', 'in the organisation');
  seen.note('first', keys[0] ?? '');
  seen.note('last', last);
}

/** What is sought, and what is asked, in one word: `Auswahlverfahren`, `selectieprocedure`. */
const OF_PROCESS = /(?:verfahren|procedure|bewerbung|anfrage|ausschreibung|besetzung|sollicitatie|vacature)$/u;

/** Work, capitals and small words in their order, as letters: `aWsC`. */
function shapeOf(name: string, keys: readonly string[]): string {
  const words = name.split(/\s+/u);
  return keys
    .slice(0, 7)
    .map((key, at) => {
      if (isOccupation(key)) return 'W';
      if (INSIDE.has(key)) return 's';
      if (/^\p{Lu}/u.test(words[at] ?? '')) return 'C';
      return /^\d/u.test(key) ? '1' : 'a';
    })
    .join('');
}

const PRONOUNS = new Set(
  'you your we our us i my me it they their he she vous votre nous notre sie ihre wir uns unser su sus usted nosotros nuestro voce seu sua nos nosso lei suo sua noi nostro u uw je jouw wij ons onze have has was were is are been be will would thank thanks'.split(
    ' ',
  ),
);
