import { hashOf } from '../drafting/choose.ts';
import type { DoorKind, Finality } from '../vocabulary.ts';
import { DOORS, FINALITIES } from '../vocabulary.ts';
import type { Exercise } from './exercise.ts';

/** What somebody says of a letter. `whom`: an address of it, `above` (over the head of who decided) or `nobody`. */
export interface ReadAnswers {
  readonly finality: Finality;
  readonly door: DoorKind | 'none';
  readonly whom: string;
}

/** What can be said of a letter: the choices of the three questions. */
export interface ReadQuestions {
  readonly finality: readonly Finality[];
  readonly door: readonly (DoorKind | 'none')[];
  readonly whom: readonly string[];
}

const LIKELY: readonly DoorKind[] = [
  'keep-on-file',
  'apply-again',
  'feedback-offered',
  'contact-named',
  'waitlist',
  'resubmit',
];
const DOORS_SHOWN = 3;

/** The same for the same letter. They tell nothing of the key: every letter has as many choices. */
export function readQuestions(exercise: Exercise): ReadQuestions {
  const { id, from, key } = exercise;
  const right = key.doors.map(([kind]) => kind);
  const others = LIKELY.filter((kind) => !right.includes(kind)).toSorted(
    (a, b) => hashOf(a + id, 0) - hashOf(b + id, 0),
  );
  const shown = new Set([...right.slice(0, 1), ...others].slice(0, DOORS_SHOWN));
  return {
    finality: FINALITIES,
    door: [...DOORS.filter((kind) => shown.has(kind)), 'none'],
    whom: [...new Set([from.address, ...addressesIn(exercise), 'above', 'nobody'])],
  };
}

/** Addresses that the letter itself names. */
export function addressesIn({ text }: Exercise): readonly string[] {
  return text
    .split(/\s/)
    .filter((word) => word.includes('@'))
    .map((word) => word.replace(/[.,;:)]{1,3}$/, ''));
}
