import { DOORS, FIELDS, REASONS } from '../vocabulary.ts';
import type { DoorKind, Field, ReasonKind } from '../vocabulary.ts';
import type { NoSearch, SearchWord, Unclear } from './no-search.ts';
import { STANDINGS } from './standings.ts';
import type { Standing } from './standings.ts';

export const SEARCH_KEYS = ['org', 'field', 'reason', 'door', 'is', 'after', 'before'] as const;
export type SearchKey = (typeof SEARCH_KEYS)[number];

/** What codes are called where the search is typed: they are understood beside the codes themselves. */
export interface SearchNames {
  readonly field?: Readonly<Record<Field, string>>;
  readonly is?: Readonly<Record<Standing, string>>;
  readonly reason?: Readonly<Record<ReasonKind, string>>;
  readonly door?: Readonly<Record<DoorKind, string>>;
}

/** Longer than anybody types; the rest is left out. */
const LONGEST = 500;
const TERM = /(?:([a-z]{1,12}):)?(?:"([^"]{0,500})"?|([^\s"]{1,500}))/giu;

interface Building extends NoSearch {
  readonly words: SearchWord[];
  readonly org: SearchWord[];
  readonly is: (readonly Standing[])[];
  readonly reason: (readonly ReasonKind[])[];
  readonly door: (readonly DoorKind[])[];
  readonly unclear: Unclear[];
  field: readonly Field[] | null;
  after: string | null;
  before: string | null;
}

/**
 * Reads what somebody typed to find noes: words, "words as they stand", and `org:` `field:` `reason:` `door:` `is:` `after:`
 * `before:` before either. Several values stand between commas. Never fails: what is not understood is searched for as words and
 * named in `unclear`; an unfinished quote ends with the text.
 */
export function parseSearch(text: string, names: SearchNames = {}): NoSearch {
  const search: Building = {
    words: [],
    org: [],
    field: null,
    is: [],
    reason: [],
    door: [],
    after: null,
    before: null,
    unclear: [],
  };
  for (const [typed, before, quoted, bare] of text.slice(0, LONGEST).matchAll(TERM)) {
    const value = (quoted ?? bare ?? '').trim();
    if (value === '') continue;
    const word = { text: value, whole: quoted !== undefined };
    if (before === undefined) search.words.push(word);
    else addKeyed(search, { key: before.toLowerCase(), value, word, typed }, names);
  }
  return search;
}

interface Keyed {
  readonly key: string;
  readonly value: string;
  readonly word: SearchWord;
  readonly typed: string;
}

function addKeyed(search: Building, { key, value, word, typed }: Keyed, names: SearchNames): void {
  const known = SEARCH_KEYS.find((one) => one === key);
  if (known !== undefined && take(search, known, word, names)) return;
  const unknown = known === undefined;
  // Without the quotes, which no word of a search has.
  const asTyped = `${typed.slice(0, typed.indexOf(':') + 1)}${value}`;
  search.words.push(unknown ? { text: asTyped, whole: word.whole } : word);
  // "https://…" is an address, not a slip.
  if (!unknown || !value.startsWith('//')) search.unclear.push({ text: typed, what: unknown ? 'key' : 'value', key });
}

/** Adds one term to what it narrows; false where its value means nothing. */
function take(search: Building, key: SearchKey, word: SearchWord, names: SearchNames): boolean {
  if (key === 'org') return search.org.push(word) > 0;
  if (key === 'after' || key === 'before') {
    const day = dayOf(word.text);
    if (day !== null) search[key] = day;
    return day !== null;
  }
  if (key === 'field') return narrow(valuesOf(word.text, FIELDS, names.field), (found) => (search.field = found));
  if (key === 'is') return narrow(valuesOf(word.text, STANDINGS, names.is), (found) => search.is.push(found));
  if (key === 'reason') return narrow(valuesOf(word.text, REASONS, names.reason), (found) => search.reason.push(found));
  return narrow(valuesOf(word.text, DOORS, names.door), (found) => search.door.push(found));
}

function narrow<C>(found: readonly C[], add: (found: readonly C[]) => unknown): boolean {
  if (found.length > 0) add(found);
  return found.length > 0;
}

/** The codes that are meant: the one that is called so, else all that are called something like it. A name may have a comma in it. */
function valuesOf<C extends string>(
  text: string,
  codes: readonly C[],
  names: Readonly<Record<C, string>> | undefined,
): readonly C[] {
  const called = codes.map((code) => ({ code, as: [plain(code), plain(names?.[code] ?? code)] }));
  const exactly = (wanted: string) => called.filter(({ as }) => as.includes(wanted));
  const whole = exactly(plain(text));
  const parts = whole.length > 0 ? [text] : text.split(',');
  const found = parts.map((part) => {
    const wanted = plain(part);
    const exact = exactly(wanted);
    if (wanted === '' || exact.length > 0) return exact;
    return called.filter(({ as }) => as.some((name) => name.includes(wanted)));
  });
  if (found.some((some) => some.length === 0)) return [];
  return [...new Set(found.flat().map(({ code }) => code))];
}

/** Accents, capitals, kinds of apostrophe and the mark behind a question do not matter, as in the words that are searched. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('-', ' ')
    .replaceAll('’', "'")
    .trim()
    .replace(/\s?\?$/u, '');
}

/** `2026`, `2026-03` and `2026-03-05` as the first day of that time; null for what is no date. */
function dayOf(text: string): string | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u.exec(text) ?? [];
  if (year === undefined) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso ? null : iso;
}
