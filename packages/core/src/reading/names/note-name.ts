import { likenessOf } from './domain-likeness.ts';
import { COMPANY, CONNECTORS, GENERIC, LEGAL, NOT_NAMES } from './name-words.ts';
import { isOccupation } from './occupations.ts';
import { RELAY_NAMES, RELAYS } from '../sender/relays.ts';
import type { OrganisationContext } from './organisation-context.ts';
import type { Sighting } from './ranker.ts';

/** Notes what is true of a name wherever it stands: its words, its letters, how it is like the sender's domain. */
export function noteName(
  seen: Sighting,
  keys: readonly string[],
  joined: string,
  name: string,
  context: OrganisationContext,
): void {
  if (seen.known) return;
  const { person } = context;
  const { capitals, letters, digits } = signsIn(name);
  seen.note('words', String(Math.min(6, keys.length)));
  seen.note(keys.length > 1 ? 'first' : 'only', keys[0] ?? '');
  if (keys.length > 1) seen.note('last', keys.at(-1) ?? '');
  let company = false;
  let department = false;
  let work = false;
  let nothingElse = true;
  for (const key of keys) {
    if (COMPANY.has(key)) {
      company = true;
      seen.note('word', key);
    }
    if (GENERIC.has(key)) department = true;
    else if (!CONNECTORS.has(key) && !NOT_NAMES.has(key)) nothingElse = false;
    if (isOccupation(key)) work = true;
  }
  if (company) seen.note('is', 'company word');
  if (department) seen.note('is', 'department word');
  if (nothingElse) seen.note('is', 'department only');
  if (work) seen.note('is', 'occupation');
  if (LEGAL.has(keys.at(-1) ?? '') && keys.length > 1) seen.note('is', 'legal form');
  if (RELAYS.has(joined) || RELAY_NAMES.has(keys.join(' '))) seen.note('is', 'relay');
  if (letters > 1 && capitals === letters) seen.note('is', letters < 6 ? 'short capitals' : 'capitals');
  if (digits > 0) seen.note('is', digits === joined.length ? 'number' : 'digits');
  if (keys[0] === 'the') seen.note('is', 'article');
  if (MONTHS.has(keys[0] ?? '')) seen.note('is', 'day');
  if (person !== '' && person.startsWith(joined)) seen.note('is', 'person');
  seen.note('domain', likenessOf(seen, joined, keys, context));
}

/** How many capitals, letters and digits a name has. */
function signsIn(name: string): { readonly capitals: number; readonly letters: number; readonly digits: number } {
  let [capitals, letters, digits] = [0, 0, 0];
  for (const sign of name) {
    const small = sign.toLowerCase();
    if (small !== sign.toUpperCase()) {
      letters += 1;
      capitals += Number(small !== sign);
    } else if (sign >= '0' && sign <= '9') digits += 1;
  }
  return { capitals, letters, digits };
}

/** Whether a folded word is a month or a day of the week. */
export function isDayWord(word: string): boolean {
  return MONTHS.has(word);
}

const MONTHS = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi januar februar marz juni juli oktober dezember montag dienstag mittwoch donnerstag freitag'.split(
    ' ',
  ),
);
