import { accounts } from './french/accounts.ts';
import { advice } from './french/advice.ts';
import { course } from './french/course.ts';
import { customsOfArt } from './french/customs-of-art.ts';
import { customsOfWork } from './french/customs-of-work.ts';
import { errors } from './french/errors.ts';
import { fixes } from './french/fixes.ts';
import { grounds } from './french/grounds.ts';
import { needs } from './french/needs.ts';
import { organisation } from './french/organisation.ts';
import { practice } from './french/practice.ts';
import { practiceChoices } from './french/practice-choices.ts';
import { readingErrors } from './french/reading-errors.ts';
import { record } from './french/record.ts';
import { tone } from './french/tone.ts';
import type { Sentences } from './sentences.ts';

/** The sentences of core and service in French, by their English. */
export const FRENCH: Sentences = {
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
