import type { Category } from '../tone/finding.ts';
import { CATEGORIES } from '../tone/finding.ts';

/** What can be hard for somebody: a question, the choice, or a category of the tone check. */
export type Spot = 'finality' | 'door' | 'whom' | 'choice' | `tone:${Category}`;

const SPOTS: ReadonlySet<string> = new Set([
  'finality',
  'door',
  'whom',
  'choice',
  ...CATEGORIES.map((category) => `tone:${category}`),
]);

/** When something is to come back. `box` counts from 0 (soon) up; `due` is an ISO date. */
export interface Turn {
  readonly box: number;
  readonly due: string;
  /** A letter: how often it was heard. A spot: how often it was missed. */
  readonly times: number;
}

/** What is remembered of somebody's practice; no words of theirs. */
export interface PracticeRecord {
  readonly heard: number;
  readonly doorsFound: number;
  /** The letter heard last, by its id. */
  readonly last: string | null;
  readonly letters: Readonly<Record<string, Turn>>;
  readonly spots: Readonly<Partial<Record<Spot, Turn>>>;
}

export const NO_PRACTICE: PracticeRecord = { heard: 0, doorsFound: 0, last: null, letters: {}, spots: {} };

/** More letters than the room has for years; a stored record holds no more. */
const MOST_LETTERS = 1_000;

/** Reads a stored record. What is not one is left out, piece by piece: practice is never worth a failure. */
export function practiceRecordFrom(json: string | null): PracticeRecord {
  const stored = parsed(json);
  return {
    heard: countIn(stored['heard']),
    doorsFound: countIn(stored['doorsFound']),
    last: typeof stored['last'] === 'string' ? stored['last'] : null,
    letters: turnsIn(stored['letters'], () => true),
    spots: turnsIn(stored['spots'], isSpot),
  };
}

export function isSpot(word: string): word is Spot {
  return SPOTS.has(word);
}

function parsed(json: string | null): Readonly<Record<string, unknown>> {
  try {
    return recordIn(JSON.parse(json ?? '{}'));
  } catch {
    return {};
  }
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function countIn(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function turnsIn(value: unknown, known: (name: string) => boolean): Readonly<Record<string, Turn>> {
  const turns = Object.entries(recordIn(value))
    .filter(([name]) => known(name))
    .slice(0, MOST_LETTERS)
    .flatMap(([name, stored]): readonly (readonly [string, Turn])[] => {
      const { box, due, times } = recordIn(stored);
      if (typeof due !== 'string' || !DAY.test(due)) return [];
      return [[name, { box: countIn(box), due, times: countIn(times) }]];
    });
  return Object.fromEntries(turns);
}
