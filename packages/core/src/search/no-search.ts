import type { DoorKind, Field, ReasonKind } from '../vocabulary.ts';
import type { Standing } from './standings.ts';

/** Words to find: each as the beginning of a word, or `whole` as they stand where they were quoted. */
export interface SearchWord {
  readonly text: string;
  readonly whole: boolean;
}

/** Something that looked like more than words and was searched for as words. */
export interface Unclear {
  /** As it was typed. */
  readonly text: string;
  /** What is not known: the key before the colon, or the value after it. */
  readonly what: 'key' | 'value';
  readonly key: string;
}

/** What is looked for in the list of noes. All of it must fit; of a list in a list, one. */
export interface NoSearch {
  readonly words: readonly SearchWord[];
  /** Within the name of who said no, and the address it came from. */
  readonly org: readonly SearchWord[];
  readonly field: readonly Field[] | null;
  readonly is: readonly (readonly Standing[])[];
  readonly reason: readonly (readonly ReasonKind[])[];
  readonly door: readonly (readonly DoorKind[])[];
  /** Days (ISO): on or after, and before. */
  readonly after: string | null;
  readonly before: string | null;
  readonly unclear: readonly Unclear[];
}
