import { ADMISSION } from './letters/admission.ts';
import { AUDITION } from './letters/audition.ts';
import { CONFERENCE } from './letters/conference.ts';
import { FREELANCE } from './letters/freelance.ts';
import { FRENCH_LETTERS } from './letters/french.ts';
import { GERMAN_LETTERS } from './letters/german.ts';
import { GRANT } from './letters/grant.ts';
import { INVESTOR } from './letters/investor.ts';
import { JOB } from './letters/job.ts';
import { JOURNAL } from './letters/journal.ts';
import { LITERARY } from './letters/literary.ts';
import { PERSONAL } from './letters/personal.ts';
import { PROMOTION } from './letters/promotion.ts';
import { RENTAL } from './letters/rental.ts';
import { RESIDENCY } from './letters/residency.ts';
import { SALES } from './letters/sales.ts';
import { SPEAKING } from './letters/speaking.ts';
import { TENDER } from './letters/tender.ts';
import type { Exercise } from './exercise.ts';

/** Every letter of the room: those in English field by field, in the order of the vocabulary, then those in other languages. */
export const EXERCISES: readonly Exercise[] = [
  ...JOB,
  ...FREELANCE,
  ...SALES,
  ...LITERARY,
  ...JOURNAL,
  ...CONFERENCE,
  ...GRANT,
  ...INVESTOR,
  ...AUDITION,
  ...ADMISSION,
  ...RESIDENCY,
  ...SPEAKING,
  ...PROMOTION,
  ...TENDER,
  ...RENTAL,
  ...PERSONAL,
  ...FRENCH_LETTERS,
  ...GERMAN_LETTERS,
];

const BY_ID: ReadonlyMap<string, Exercise> = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));

export function exerciseById(id: string): Exercise | null {
  return BY_ID.get(id) ?? null;
}
