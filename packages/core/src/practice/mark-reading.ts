import type { Finality } from '../vocabulary.ts';
import type { Exercise, ExerciseKey } from './exercise.ts';
import { addressesIn } from './read-questions.ts';
import type { ReadAnswers } from './read-questions.ts';

/** How one answer was, in a sentence, with the words of the letter that show it. */
export interface Mark {
  readonly right: boolean;
  readonly says: string;
  readonly quote: string | null;
}

export interface ReadMarks {
  readonly finality: Mark;
  readonly door: Mark;
  readonly whom: Mark;
  /** What is to be seen, in the words of the letter. */
  readonly key: Pick<ExerciseKey, 'no' | 'reasons' | 'doors'>;
}

const FINALITY_SAYS: Readonly<Record<Finality, string>> = {
  final: 'This is their last word on it.',
  conditional: 'It is a no for now: something could change it.',
  open: 'They left room for you to come back.',
};

export function markReading(exercise: Exercise, answers: ReadAnswers): ReadMarks {
  const { no, reasons, doors } = exercise.key;
  return {
    finality: markFinality(exercise, answers),
    door: markDoor(exercise, answers),
    whom: markWhom(exercise, answers),
    key: { no, reasons, doors },
  };
}

function markFinality({ key }: Exercise, { finality }: ReadAnswers): Mark {
  const right = key.finality.includes(finality);
  // What is open is quoted with the next question.
  const shows = key.finality[0] === 'final' || key.doors.length === 0 ? key.no : null;
  return { right, says: FINALITY_SAYS[right ? finality : key.finality[0]], quote: shows };
}

function markDoor({ key }: Exercise, { door }: ReadAnswers): Mark {
  const [first] = key.doors;
  if (first === undefined) {
    const says =
      key.best === 'ask-again'
        ? 'They leave nothing open themselves; what could open it is something of yours.'
        : 'Nothing is left open here, and that is good to see clearly.';
    return { right: door === 'none', says, quote: null };
  }
  if (key.setPhrase) {
    const says = 'It is a set phrase: true as far as it goes, and nothing to wait for.';
    return { right: door === first[0] || door === 'none', says, quote: first[1] };
  }
  const said = key.doors.find(([kind]) => kind === door);
  const quote = (said ?? first)[1];
  return { right: said !== undefined, says: 'Something is left open, in these words.', quote };
}

function markWhom(exercise: Exercise, { whom }: ReadAnswers): Mark {
  return { right: rightWhom(exercise).includes(whom), says: whomSays(exercise), quote: null };
}

/** Where nothing is to be written, nobody is a right answer; where somebody is named, both they and the writer are. */
function rightWhom(exercise: Exercise): readonly string[] {
  const { from, key } = exercise;
  const named = namesSomebody(exercise) ? [from.address, ...addressesIn(exercise)] : [];
  return [
    ...(key.whom === null || key.best === 'let-go' ? ['nobody'] : []),
    ...(key.whom === null ? [] : [key.whom]),
    ...named,
  ];
}

function namesSomebody({ key }: Exercise): boolean {
  if (key.best === 'use-the-route') return false;
  return key.doors.some(([kind]) => kind === 'referral' || kind === 'contact-named');
}

function whomSays(exercise: Exercise): string {
  const { from, key } = exercise;
  const [named] = addressesIn(exercise);
  if (key.whom === null) return 'Nobody: an answer would not be read, or is not wanted.';
  if (namesSomebody(exercise) && named !== undefined)
    return `Thanks go to ${from.name}; what comes next goes to ${named}, in a letter of its own.`;
  if (key.whom !== from.address) return `To the address that the letter names: ${key.whom}.`;
  if (key.best === 'let-go') return `An answer would reach ${from.name}, and none is expected.`;
  return `An answer goes to ${from.name}, who wrote, and to nobody above.`;
}
