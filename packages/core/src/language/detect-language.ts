import { hashOn } from '../hash-on.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { scriptLanguage } from './scripts.ts';
import { TRIGRAMS } from './trigrams.ts';

export interface DetectedLanguage {
  /** BCP 47 primary tag, `und` when it cannot be told. */
  readonly language: string;
  /** 0..1; below about 0.5 it is a guess. */
  readonly confidence: number;
}

const UNKNOWN: DetectedLanguage = { language: 'und', confidence: 0 };

/** Words looked at: more add nothing. */
const MOST_WORDS = 90;
const MOST_TEXT = 4000;

/** Known words from which letter groups are no longer asked. */
const ENOUGH_WORDS = 8;

const NAMES = Object.keys(FUNCTION_WORDS);
const WEIGHTS = wordWeights();
/** Those of plain letters by their hash: a word of a text is looked up where it stands, without being cut out. */
const BY_HASH = new Map(
  [...WEIGHTS].filter(([word]) => /^[a-z]+$/u.test(word)).map((entry) => [hashOf(entry[0]), entry]),
);
const GROUPS = groupsByName();

interface Owner {
  readonly index: number;
  readonly weight: number;
}

/** Each word to the languages it is of; the more languages share it, the less it counts. */
function wordWeights(): ReadonlyMap<string, readonly Owner[]> {
  const owners = new Map<string, number[]>();
  for (const [index, name] of NAMES.entries()) {
    for (const word of new Set((FUNCTION_WORDS[name] ?? '').split(' ')))
      owners.set(word, [...(owners.get(word) ?? []), index]);
  }
  const weights = new Map<string, readonly Owner[]>();
  for (const [word, indexes] of owners) {
    const weight = (1 / indexes.length) * (word.length === 1 ? 0.5 : word.length > 6 ? 1.6 : 1);
    weights.set(
      word,
      indexes.map((index) => ({ index, weight })),
    );
  }
  return weights;
}

function groupsByName(): readonly { readonly index: number; readonly group: string }[] {
  return Object.entries(TRIGRAMS).flatMap(([name, groups]) =>
    groups.split(' ').map((group) => ({ index: NAMES.indexOf(name), group })),
  );
}

/**
 * Tells the language of a text by its script, its small words and, for short texts, its letters. Pure; reads the
 * first 4,000 characters at most. Languages known by word: en fr de es pt it nl sv da no fi cs pl ro hu tr; by script:
 * ru uk ja zh ko ar he el th hi.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, MOST_TEXT);
  const script = scriptLanguage(sample);
  if (script !== null) return { language: script, confidence: 0.95 };
  const scores = NAMES.map(() => 0);
  let words = 0;
  let known = 0;
  eachWord(sample, (start, end, hash) => {
    words += 1;
    const owners = ownersOf(sample, start, end, hash);
    if (owners === undefined) return;
    known += 1;
    for (let at = 0; at < owners.length; at += 1) {
      const owner = owners[at];
      if (owner !== undefined) scores[owner.index] = (scores[owner.index] ?? 0) + owner.weight;
    }
  });
  if (known < ENOUGH_WORDS) addGroups(sample, scores);
  return best(scores, words);
}

/**
 * Tells of each of the first words where it stands, with `hashOf` it in lower case; null where it has other letters than a to z.
 * Nothing is kept of them: most need no second look.
 */
function eachWord(sample: string, tell: (start: number, end: number, hash: number | null) => void): void {
  let words = 0;
  let at = 0;
  while (at < sample.length && words < MOST_WORDS) {
    const start = at;
    let hash = 0;
    let all = 0;
    for (; at < sample.length; at += 1) {
      const code = sample.charCodeAt(at);
      if (!isLetter(code)) break;
      hash = hashOn(hash, code | 32);
      all |= code;
    }
    if (at === start) at += 1;
    // What belongs to an address tells nothing.
    else if (at - start < 30 && !isAddressSign(sample.charCodeAt(at)) && !isAddressSign(sample.charCodeAt(start - 1))) {
      words += 1;
      tell(start, at, all < 128 ? hash : null);
    }
  }
}

function ownersOf(sample: string, start: number, end: number, hash: number | null): readonly Owner[] | undefined {
  if (hash === null) return WEIGHTS.get(sample.slice(start, end).toLowerCase());
  const entry = BY_HASH.get(hash);
  if (entry?.[0].length !== end - start) return undefined;
  const [word, owners] = entry;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== (sample.charCodeAt(start + at) | 32)) return undefined;
  return owners;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7)
  );
}

/** `@ / _ = &` stand in addresses and links. */
function isAddressSign(code: number): boolean {
  return code === 64 || code === 47 || code === 95 || code === 61 || code === 38;
}

function addGroups(sample: string, scores: number[]): void {
  const words: string[] = [];
  eachWord(sample, (start, end) => words.push(sample.slice(start, end).toLowerCase()));
  const line = `_${words.slice(0, 40).join('_')}_`;
  for (const { index, group } of GROUPS) {
    if (line.includes(group)) scores[index] = (scores[index] ?? 0) + 0.25;
  }
}

function best(scores: readonly number[], words: number): DetectedLanguage {
  let first = 0;
  let second = 0;
  let winner = -1;
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] ?? 0;
    if (score > first) {
      second = first;
      first = score;
      winner = index;
    } else if (score > second) second = score;
  }
  const language = NAMES[winner];
  if (language === undefined || first < 0.45) return UNKNOWN;
  const lead = (first - second) / first;
  const evidence = 1 - Math.exp(-first / 2.2);
  const dense = Math.min(1, (first / Math.max(1, words)) * 6);
  const confidence =
    Math.round(100 * Math.min(0.99, evidence * (0.35 + 0.65 * Math.min(1, lead * 2)) * (0.5 + 0.5 * dense))) / 100;
  return { language, confidence };
}
