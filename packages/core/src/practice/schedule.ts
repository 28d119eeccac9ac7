import type { PracticeRecord, Spot, Turn } from './practice-record.ts';
import { isSpot } from './practice-record.ts';

/** Days until something comes back, by its box (Leitner 1972: what was missed goes back to the first). */
export const DAYS = [1, 4, 10, 25, 60] as const;
/** A weak spot that held this often is one no more. */
const HELD_OFTEN = 3;
const MILLISECONDS = 86_400_000;

/** One letter heard to the end. */
export interface Heard {
  readonly id: string;
  readonly missed: readonly Spot[];
  /** What was put to the test, missed or not. */
  readonly tried: readonly Spot[];
  readonly foundDoor: boolean;
}

/**
 * What is remembered after a letter: it comes back tomorrow where something was missed, else later each time. What was missed
 * is weak from today on; a weak spot that holds moves on by a box, and is forgotten after three.
 * @param today ISO date
 */
export function afterHearing(record: PracticeRecord, heard: Heard, today: string): PracticeRecord {
  return {
    heard: record.heard + 1,
    doorsFound: record.doorsFound + (heard.foundDoor ? 1 : 0),
    last: heard.id,
    letters: { ...record.letters, [heard.id]: letterTurn(record.letters[heard.id], heard, today) },
    spots: spotTurns(record.spots, heard, today),
  };
}

function letterTurn(before: Turn | undefined, { missed }: Heard, today: string): Turn {
  const times = (before?.times ?? 0) + 1;
  // Heard again before its turn, and well: that proves nothing new.
  if (missed.length === 0 && before !== undefined && before.due > today) return { ...before, times };
  const box = missed.length > 0 ? 0 : Math.min((before?.box ?? 0) + 1, DAYS.length - 1);
  return { box, due: daysAfter(today, daysOf(box)), times };
}

function spotTurns(before: PracticeRecord['spots'], { missed, tried }: Heard, today: string): PracticeRecord['spots'] {
  const spots: Partial<Record<Spot, Turn>> = { ...before };
  for (const spot of tried) {
    const turn = spots[spot];
    if (missed.includes(spot)) spots[spot] = { box: 0, due: today, times: (turn?.times ?? 0) + 1 };
    else if (turn !== undefined && turn.due <= today)
      spots[spot] = { ...turn, box: turn.box + 1, due: daysAfter(today, daysOf(turn.box)) };
  }
  const kept = Object.entries(spots).filter(([, turn]) => turn.box < HELD_OFTEN);
  return Object.fromEntries(kept);
}

/** Weak spots whose turn it is, the weakest first. */
export function weakSpots({ spots }: PracticeRecord, today: string): readonly Spot[] {
  return Object.entries(spots)
    .filter(([, { due }]) => due <= today)
    .toSorted(([, a], [, b]) => a.box - b.box || b.times - a.times)
    .map(([spot]) => spot)
    .filter(isSpot);
}

function daysOf(box: number): number {
  return DAYS[Math.min(box, DAYS.length - 1)] ?? 1;
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS).toISOString().slice(0, 10);
}
