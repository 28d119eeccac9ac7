import type { Field } from '../../vocabulary.ts';
import { FIELDS } from '../../vocabulary.ts';
import { WHOLE_CLASSES } from '../model/whole-classes.ts';

/** Fields in which what is sought is a role with a name; elsewhere it is a title, a round, a sum of money. */
const NAMED: ReadonlySet<Field> = new Set<Field>(['job', 'promotion', 'audition', 'other']);

/** How far behind the likeliest field a job may lie, in log-odds, for a plain role to be believed. */
const NEAR = 4;

/** How much likelier than none a role must be where the field is another; found by cross-validation. */
const PLAIN = 1;

const [JOB, PROMOTION] = [WHOLE_CLASSES.indexOf('field:job'), WHOLE_CLASSES.indexOf('field:promotion')];
const FIELDS_AT = FIELDS.map((field) => WHOLE_CLASSES.indexOf(`field:${field}`));

/**
 * How much likelier than none a role must be in a letter of this field, in log-odds; null where none is asked. The field
 * is a judgement too: a letter taken for another that might well be about a job may name its role.
 */
export function leastForRole(field: Field, whole: Float32Array): number | null {
  if (NAMED.has(field)) return 0;
  const likeliest = Math.max(...FIELDS_AT.map((at) => whole[at] ?? 0));
  const asJob = Math.max(whole[JOB] ?? 0, whole[PROMOTION] ?? 0);
  return likeliest - asJob < NEAR ? PLAIN : null;
}
