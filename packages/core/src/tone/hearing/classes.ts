import type { Category } from '../finding.ts';

/** What a sentence may be heard as, besides nothing in particular. The order is that of the trained tables. */
export const HEARD_AS = [
  'accusation',
  'arguing',
  'asked-twice',
  'begging',
  'boilerplate',
  'bragging',
  'entitlement',
  'flattery',
  'guilt',
  'hardship',
  'multiple-asks',
  'over-apology',
  'over-head',
  'passive-aggressive',
  'placeholder',
  'pressure',
  'rude',
  'shouting',
  'snark',
  'threat',
] as const satisfies readonly Category[];
export type HeardAs = (typeof HEARD_AS)[number];

/** The category as something a sentence may be heard as; undefined where it is none, as for a missing part. */
export function heardAs(category: string): HeardAs | undefined {
  return HEARD_AS.find((each) => each === category);
}

const CLASS_OF = new Map<Category, number>(HEARD_AS.map((category, at) => [category, at + 1]));

/** The class of sentences that are heard as this; -1 where there is none. */
export function classOf(category: Category): number {
  return CLASS_OF.get(category) ?? -1;
}

/**
 * Class 0 is a sentence of an answer to a no that does no harm, class `n` one that is heard as `HEARD_AS[n - 1]`, and the last
 * class is ordinary mail, which does no harm either but says other things.
 */
export const HARMLESS = 0;
export const ORDINARY = HEARD_AS.length + 1;
export const CLASSES = HEARD_AS.length + 2;
