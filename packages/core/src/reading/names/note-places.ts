import { remembered } from '../../remembered.ts';
import { spell } from '../grammar/spell.ts';
import type { NamePart } from './name-parts.ts';
import type { Gathering, Sighting } from './ranker.ts';
import { endsRole, INSIDE } from './role-edges.ts';
import type { WrittenWord } from './written-words.ts';

/** Places of one name that are looked at. */
const MOST = 12;
/** Words that begin like a name and are tried for it. */
const MOST_TRIED = 80;

interface Place {
  readonly part: NamePart;
  readonly at: number;
}

/**
 * Notes in how many places each name stands, in which stretches, and whether what follows it ends it: a name that once
 * ends there and once goes on is whole without what follows. Bounded by the places looked at.
 */
export function notePlaces(found: Gathering, parts: readonly NamePart[], language = ''): void {
  const byLetter = lettersOf(parts);
  const placed: Placed[] = [];
  for (const { key, name, sighting } of found.sightings()) {
    let [times, ends] = [0, 0];
    const stretches = new Set<string>();
    for (const { part, at } of byLetter.get(key.slice(0, 1)) ?? []) {
      const to = reach(part.words, at, key);
      if (to < 0) continue;
      times += 1;
      stretches.add(part.place === 'subject' ? 'subject' : 'letter');
      ends += Number(endsAt(part.words, to));
      if (times === MOST) break;
    }
    sighting.note('places', String(Math.min(4, times)));
    sighting.note('places in', [...stretches].join(' '));
    const how = ends === 0 ? 'never' : ends < times ? 'sometimes' : times > 1 ? 'always' : 'once';
    sighting.note('ends', how);
    placed.push({ key, name, sighting, ends: how });
  }
  noteLonger(placed, language);
}

interface Placed {
  readonly key: string;
  readonly name: string;
  readonly sighting: Sighting;
  readonly ends: string;
}

/** Notes on names that go on elsewhere, and on those that are another and more: by what kind of word, and where both end. */
function noteLonger(placed: readonly Placed[], language: string): void {
  const sorted = placed.filter(({ key }) => key.length > 2).toSorted((one, other) => (one.key < other.key ? -1 : 1));
  for (const [at, { key, name, sighting, ends }] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length && next < at + 30; next += 1) {
      const longer = sorted[next];
      if (longer === undefined || !longer.key.startsWith(key)) break;
      if (longer.name.length <= name.length) continue;
      const kind = kindOfMore(longer.name.slice(name.length));
      sighting.note('goes on', `${kind} ${longer.ends}`);
      longer.sighting.note('more', `${kind} ${ends} ${longer.ends}`);
      if (language !== '') longer.sighting.note(`more in ${language}`, `${kind} ${ends}`);
    }
  }
}

/** What a longer name adds: by its first sign and word. */
function kindOfMore(more: string): string {
  if (!/^\s\p{L}/u.test(more)) return /^\s?[-–—]/u.test(more) ? 'a dash' : /^\s?\(/u.test(more) ? 'brackets' : 'a sign';
  const words = spell(more);
  const first = words[0]?.word ?? '';
  const stops = words.some(({ word }) => endsRole(word)) ? ', with a stop' : '';
  if (INSIDE.has(first)) return `small${stops}`;
  return `${/^\s\p{Lu}/u.test(more) ? 'capital' : 'word'}${stops}`;
}

/** Where words stand, by their first letter; the same for each kind of name that is sought in a letter. */
const lettersOf = remembered((parts: readonly NamePart[]): ReadonlyMap<string, readonly Place[]> => {
  const places = new Map<string, Place[]>();
  for (const part of parts) {
    if (part.place === 'signature' || part.place === 'quoted') continue;
    for (const [at, { key }] of part.words.entries()) {
      const letter = key.slice(0, 1);
      const own = places.get(letter) ?? [];
      if (own.length < MOST_TRIED) own.push({ part, at });
      places.set(letter, own);
    }
  }
  return places;
});

/** The place behind the words from `at` on that spell `key`; -1 where they do not. */
function reach(words: readonly WrittenWord[], at: number, key: string): number {
  let spelt = 0;
  for (let to = at; to < words.length; to += 1) {
    const word = words[to]?.key ?? '';
    if (!key.startsWith(word, spelt)) return -1;
    spelt += word.length;
    if (spelt === key.length) return to + 1;
  }
  return -1;
}

function endsAt(words: readonly WrittenWord[], to: number): boolean {
  if (words[to - 1]?.joinsNext !== true) return true;
  return endsRole(words[to]?.key ?? '');
}
