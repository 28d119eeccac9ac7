import { BETWEEN_THE_LINES } from './french/between-the-lines.ts';
import { HARDER } from './french/harder.ts';
import { PLAIN } from './french/plain.ts';
import { exercisesIn } from './sketch.ts';

/** Letters written in French: their place is their id, so new ones go to the end. */
export const FRENCH_LETTERS = exercisesIn('fr', [...PLAIN, ...BETWEEN_THE_LINES, ...HARDER]);
