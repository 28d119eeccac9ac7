import { DOORS, FIELDS, FINALITIES, FORMS, REASONS } from '../../vocabulary.ts';
import { VERDICT_CLASSES } from '../verdict/verdict-classes.ts';

/** What a letter as a whole is judged to be: a verdict, a field, a form; of a no, what it says. Numbered in this order. */
export const WHOLE_CLASSES: readonly string[] = [
  ...VERDICT_CLASSES.map((verdict) => `verdict:${verdict}`),
  ...FIELDS.map((field) => `field:${field}`),
  ...FORMS.map((form) => `form:${form}`),
  ...REASONS.filter((reason) => reason !== 'none-given').map((reason) => `reason:${reason}`),
  ...DOORS.map((door) => `door:${door}`),
  ...FINALITIES.map((finality) => `finality:${finality}`),
  'no-feedback',
];

/** How many verdicts come first. */
export const VERDICTS_FIRST = VERDICT_CLASSES.length;
