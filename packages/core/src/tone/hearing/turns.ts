import { BEGIN, END } from './features.ts';
import type { KindOf } from './word-kinds.ts';

/** Turns are told apart by so many places; different ones may share one. */
export const TURN_PLACES = 1 << 21;

/** The shapes of a turn: words side by side and apart, where they stand, what they begin and end with; kinds of words. */
const SHAPES = {
  word: 1,
  third: 2,
  beginning: 3,
  ending: 4,
  threeWords: 5,
  kinds: 6,
  kindsApart: 7,
  kindsFarApart: 8,
  threeKinds: 9,
  fourKinds: 10,
  apart: 20,
} as const;

/** So far apart are two words of a turn at most. */
const FARTHEST = 4;

/** So many letters at either end of a longer word are a turn: "disappointing" is a little like "disappointed". */
const LETTERS = 4;

/** FNV-1a over up to four numbers, with a shift so that the lower bits hear of the higher ones. */
function placeOf(shape: number, one: number, other = 0, third = 0, fourth = 0): number {
  let hash = Math.imul(2166136261 ^ shape, 16777619);
  hash = Math.imul(hash ^ one, 16777619);
  hash = Math.imul(hash ^ (hash >>> 15) ^ other, 16777619);
  hash = Math.imul(hash ^ (hash >>> 15) ^ third, 16777619);
  hash = Math.imul(hash ^ (hash >>> 15) ^ fourth, 16777619);
  return (hash ^ (hash >>> 15)) & (TURN_PLACES - 1);
}

function numberOf(word: string, from = 0, to = word.length): number {
  let hash = 2166136261;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619);
  return hash;
}

/** Numbers of 0 and up, each kept once, in the order they came. */
class Once {
  private readonly slots: Int32Array;
  private readonly kept: Int32Array;
  private count = 0;

  /** Of at most so many. */
  constructor(most: number) {
    this.slots = new Int32Array(1 << (33 - Math.clz32(most))).fill(-1);
    this.kept = new Int32Array(most);
  }

  add(number: number): void {
    let slot = number & (this.slots.length - 1);
    while (this.slots[slot] !== -1) {
      if (this.slots[slot] === number) return;
      slot = (slot + 1) & (this.slots.length - 1);
    }
    this.slots[slot] = number;
    this.kept[this.count] = number;
    this.count += 1;
  }

  all(): Int32Array {
    return this.kept.subarray(0, this.count);
  }
}

/** So many turns begin at one word. */
const A_WORD = FARTHEST + 10;

/**
 * The turns of a sentence as places, each once: its words, two with up to three between them, three side by side, and the same with
 * kinds of words in their place, so that what was never written says something by what it is like. Linear in the words.
 */
export function turnsOf(words: readonly string[], kindOf: KindOf): Int32Array {
  const turns = new Once((words.length + 2) * A_WORD);
  const all = [BEGIN, ...words, END];
  addWords(all, turns);
  addKinds(all.map(kindOf), turns);
  return turns.all();
}

function addWords(all: readonly string[], turns: Once): void {
  const numbers = all.map((word) => numberOf(word));
  for (const [at, word] of all.entries()) {
    const number = numbers[at] ?? 0;
    const left = all.length - 1 - at;
    turns.add(placeOf(SHAPES.word, number));
    for (let gap = 1; gap <= left && gap <= FARTHEST; gap += 1)
      turns.add(placeOf(SHAPES.apart + gap, number, numbers[at + gap]));
    if (left > 1) turns.add(placeOf(SHAPES.threeWords, number, numbers[at + 1], numbers[at + 2]));
    if (at === 0 || left === 0) continue;
    turns.add(placeOf(SHAPES.third, number, Math.floor((3 * at) / all.length)));
    if (word.length <= LETTERS) continue;
    turns.add(placeOf(SHAPES.beginning, numberOf(word, 0, LETTERS)));
    turns.add(placeOf(SHAPES.ending, numberOf(word, word.length - LETTERS)));
  }
}

function addKinds(kinds: readonly number[], turns: Once): void {
  for (let at = 0; at + 1 < kinds.length; at += 1) {
    const [kind = 0, next = 0, third, fourth] = [kinds[at], kinds[at + 1], kinds[at + 2], kinds[at + 3]];
    turns.add(placeOf(SHAPES.kinds, kind, next));
    if (third === undefined) continue;
    turns.add(placeOf(SHAPES.threeKinds, kind, next, third));
    turns.add(placeOf(SHAPES.kindsApart, kind, third));
    if (fourth === undefined) continue;
    turns.add(placeOf(SHAPES.fourKinds, kind, next, third, fourth));
    turns.add(placeOf(SHAPES.kindsFarApart, kind, fourth));
  }
}

/** How much one turn of a sentence weighs, when `count` of them are known. */
export function turnScale(count: number): number {
  return 3 / Math.sqrt(count + 1);
}
