import { addName } from './add-name.ts';
import { HOUSE_WORDS, INSTITUTIONS } from './house-words.ts';
import { COMPANY, CONNECTORS, GENERIC, LEGAL, NOT_NAMES } from './name-words.ts';
import type { NamePart } from './name-parts.ts';
import { isOccupation } from './occupations.ts';
import type { OrganisationContext } from './organisation-context.ts';
import { endsRole } from './role-edges.ts';
import { afterSmallWords } from './written-words.ts';
import type { WrittenWord } from './written-words.ts';

const LONGEST = 9;

/** Adds the names made of words with capitals, and what is left of them without the words of a desk. */
export function addRuns(part: NamePart, context: OrganisationContext): void {
  for (const [from, to] of runsOf(part.words)) addRun(part, from, to, context);
}

/** Words with capitals, small words between them, within a line and a sentence; each as from, to (not included). */
function* runsOf(words: readonly WrittenWord[]): Generator<readonly [number, number]> {
  let at = 0;
  while (at < words.length) {
    if (words[at]?.capital !== true) {
      at += 1;
      continue;
    }
    const to = runEnd(words, at, at + 1);
    yield [at, to];
    // `Hartnoll's Farm Shop`: an owner may be of the name, or stand before it.
    if (words[to - 1]?.possessive === true && words[to - 1]?.joinsNext === true && words[to]?.capital === true)
      yield [at, runEnd(words, at, to + 1)];
    at = to;
  }
}

/** How far a run that begins at `from` goes on behind the words up to `to`. */
function runEnd(words: readonly WrittenWord[], from: number, to: number): number {
  let end = to;
  while (
    end < words.length &&
    end - from < LONGEST &&
    words[end - 1]?.joinsNext === true &&
    words[end - 1]?.possessive !== true
  ) {
    if (words[end]?.capital === true) end += 1;
    else {
      const over = afterSmallWords(words, end, CONNECTORS);
      if (over === end || words[over]?.capital !== true) break;
      end = over + 1;
    }
  }
  return end;
}

/** A run as it is, without department and greeting words at its ends, and its halves around an `and` or an `of`. */
function addRun(part: NamePart, runFrom: number, runTo: number, context: OrganisationContext): void {
  const { words } = part;
  let [start, end] = [runFrom, runTo];
  const key = (at: number): string => words[at]?.key ?? '';
  const add = (from: number, to: number): void => {
    addName(part, { from, to, runFrom, runTo, alone: from === start && to === end }, context);
  };
  while (
    start < end &&
    (NOT_NAMES.has(key(start)) || CONNECTORS.has(key(start))) &&
    !(key(start) === 'the' && start + 1 < end)
  )
    start += 1;
  while (end > start && (NOT_NAMES.has(key(end - 1)) || CONNECTORS.has(key(end - 1)))) end -= 1;
  if (end <= start) return;
  add(start, end);
  let [left, right] = [start, end];
  while (left < right && (GENERIC.has(key(left)) || CONNECTORS.has(key(left)) || isOccupation(key(left)))) left += 1;
  while (right > left && (GENERIC.has(key(right - 1)) || CONNECTORS.has(key(right - 1)))) right -= 1;
  if (right > left && (left > start || right < end)) add(left, right);
  if (left > start && right < end && right > left) add(left, end);
  // A department that is in no list, of one word or two: the ranker knows from where the rest stands.
  for (const cut of right - left > 3 ? [1, 2] : right - left > 1 ? [1] : []) {
    if (!CONNECTORS.has(key(left + cut))) add(left + cut, right);
    if (!CONNECTORS.has(key(right - cut - 1))) add(left, right - cut);
  }
  for (let at = start + 1; at < end - 1; at += 1) {
    if (!CONNECTORS.has(key(at))) continue;
    add(start, at);
    let after = at + 1;
    while (after < end && CONNECTORS.has(key(after))) after += 1;
    if (after < end) add(after, end);
  }
}

/** Small words in a row that a name goes on behind: `École supérieure d'arts appliqués de Corvane`. */
const MOST_SMALL = 3;

/** Adds names that begin with what an institution is and have plain words inside: `communauté de communes du Val d'Orne`. */
export function addInstitutions(part: NamePart, context: OrganisationContext): void {
  const { words } = part;
  for (let from = 0; from < words.length; from += 1) {
    if (!INSTITUTIONS.has(words[from]?.key ?? '')) continue;
    let [to, small, plain] = [from + 1, 0, words[from]?.capital !== true];
    for (let at = from + 1; at < from + LONGEST && words[at - 1]?.joinsNext === true; at += 1) {
      const { key = '', capital = false } = words[at] ?? {};
      if (capital) {
        if (to < at && small > 0) plain = true;
        to = at + 1;
        small = 0;
      } else if (!CONNECTORS.has(key)) small += 1;
      if (small > MOST_SMALL || (!capital && endsRole(key) && !CONNECTORS.has(key))) break;
    }
    if (to > from + 1 && plain) addName(part, { from, to, runFrom: from, runTo: to, alone: true }, context);
  }
}

/** Words of a line below the leave that may be a house's name. */
const MOST_IN_LINE = 8;

/** Adds pieces of the lines in which a letter is signed that have small words in them: `Agence littéraire Ferrandon`. */
export function addLines(part: NamePart, context: OrganisationContext): void {
  const { words } = part;
  for (let from = 0; from < words.length; from += 1) {
    const first = words[from];
    if (first === undefined || first.start < context.leave) continue;
    if (!first.startsLine && words[from - 1]?.joinsNext === true) continue;
    let to = from + 1;
    while (to < words.length && words[to - 1]?.joinsNext === true) to += 1;
    const plain = words.slice(from, to).some(({ capital, key }) => !capital && !CONNECTORS.has(key));
    if (!plain || to - from > MOST_IN_LINE || words.slice(from, to).some(({ key }) => PRONOUN.has(key))) continue;
    if (isOfHouse(words.slice(from, to), context.domain))
      addName(part, { from, to, runFrom: from, runTo: to, alone: true }, context);
  }
}

/** Whether words of a line are a house's: they say what it is, or the domain has them. */
function isOfHouse(words: readonly WrittenWord[], domain: string): boolean {
  const letters = words.map(({ key }) => key).join('');
  if (letters.length > 4 && domain.startsWith(letters)) return true;
  const [first] = words;
  if (first?.capital !== true) return false;
  return (
    (first.key.length > 4 && domain.startsWith(first.key)) ||
    words.some(({ key }) => INSTITUTIONS.has(key) || COMPANY.has(key) || LEGAL.has(key) || HOUSE_WORDS.has(key))
  );
}

/** Words of sentences, which no line with a name has. */
const PRONOUN = new Set(
  'you your we our us i my me vous votre nous notre sie ihr ihre wir uns su sus usted seu sua lei u uw je jouw wij ons is are was have will thank thanks danke merci gracias obrigado grazie bedankt'.split(
    ' ',
  ),
);
