import { FIELDS } from '../vocabulary.ts';
import type { Field } from '../vocabulary.ts';
import type { Life } from './life.ts';
import { FEW } from './share.ts';

/** Days between two things, over `of` cases: half took `median` or less, the middle half between `low` and `high`. */
export interface Days {
  readonly of: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly few: boolean;
}

export interface AllDays {
  /** From the user's letter to the first word back. Letters without one do not count. */
  readonly toReply: DaysBy;
  /** From the no to the user's letter. */
  readonly toAnswer: DaysBy;
}

export interface DaysBy {
  /** Null when there is nothing to count. */
  readonly all: Days | null;
  readonly byField: readonly (Days & { readonly field: Field })[];
}

const DAY = 86_400_000;

/** How long answers took, theirs and the user's own, in all and by field. */
export function daysOf(lives: readonly Life[]): AllDays {
  const reply: Taken[] = [];
  const letter: Taken[] = [];
  for (const { field, receivedAt, events, answer: own } of lives) {
    if (own === null) continue;
    if (receivedAt !== null && own.at >= receivedAt) letter.push({ field, days: (own.at - receivedAt) / DAY });
    const replied = firstWordBack(events, own.at);
    if (replied < Infinity) reply.push({ field, days: (replied - own.at) / DAY });
  }
  return { toReply: daysBy(reply), toAnswer: daysBy(letter) };
}

interface Taken {
  readonly field: Field;
  readonly days: number;
}

/** When they first wrote back; `Infinity` if they did not. When the user tells of an outcome, nobody knows on which day it came. */
function firstWordBack(events: Life['events'], since: number): number {
  let first = Infinity;
  for (const event of events) {
    const isWord = event.kind === 'replied' || (event.kind === 'outcome' && event.by === 'mailbox');
    if (isWord && event.at >= since && event.at < first) first = event.at;
  }
  return first;
}

function daysBy(taken: readonly Taken[]): DaysBy {
  const byField = Map.groupBy(taken, ({ field }) => field);
  return {
    all: daysIn(taken),
    byField: FIELDS.flatMap((field) => {
      const days = daysIn(byField.get(field) ?? []);
      return days === null ? [] : [{ field, ...days }];
    }),
  };
}

function daysIn(taken: readonly Taken[]): Days | null {
  if (taken.length === 0) return null;
  const sorted = Float64Array.from(taken, ({ days }) => days).toSorted();
  const at = (part: number): number => Math.round(quantile(sorted, part) * 10) / 10;
  return { of: sorted.length, median: at(0.5), low: at(0.25), high: at(0.75), few: sorted.length < FEW };
}

/** Between neighbours, as most statistics programs do (Hyndman and Fan 1996, type 7). */
function quantile(sorted: Float64Array, part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
