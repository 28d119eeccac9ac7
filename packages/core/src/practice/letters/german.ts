import { BETWEEN_THE_LINES } from './german/between-the-lines.ts';
import { HARDER } from './german/harder.ts';
import { PLAIN } from './german/plain.ts';
import { exercisesIn } from './sketch.ts';

/** Letters written in German: their place is their id, so new ones go to the end. */
export const GERMAN_LETTERS = exercisesIn('de', [...PLAIN, ...BETWEEN_THE_LINES, ...HARDER]);
