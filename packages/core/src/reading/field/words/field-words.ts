import type { Field } from '../../../vocabulary.ts';

/**
 * Words that tell what a letter is about, by field, in one language. A line that begins with `~` holds weak words,
 * common in other fields too; one that begins with `!` names what the reader sent in or was refused, which counts for
 * more; one that begins with `!!` what can be asked for in this field only, which decides; the others are strong.
 */
export type FieldWords = Readonly<Partial<Record<Field, readonly string[]>>>;
