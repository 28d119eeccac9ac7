import { accounts } from './german/accounts.ts';
import { advice } from './german/advice.ts';
import { course } from './german/course.ts';
import { customsOfArt } from './german/customs-of-art.ts';
import { customsOfWork } from './german/customs-of-work.ts';
import { errors } from './german/errors.ts';
import { fixes } from './german/fixes.ts';
import { grounds } from './german/grounds.ts';
import { needs } from './german/needs.ts';
import { organisation } from './german/organisation.ts';
import { practice } from './german/practice.ts';
import { practiceChoices } from './german/practice-choices.ts';
import { readingErrors } from './german/reading-errors.ts';
import { record } from './german/record.ts';
import { tone } from './german/tone.ts';
import type { Sentences } from './sentences.ts';

/** The sentences of core and service in German, by their English. */
export const GERMAN: Sentences = {
  ...grounds,
  ...advice,
  ...customsOfWork,
  ...customsOfArt,
  ...course,
  ...needs,
  ...practice,
  ...fixes,
  ...errors,
  ...readingErrors,
  ...practiceChoices,
  ...record,
  ...accounts,
  ...organisation,
  ...tone,
};
