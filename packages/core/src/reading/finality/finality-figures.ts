import { claimsThatSay } from '../claims/claim.ts';
import type { Said } from '../claims/said.ts';
import { logOdds, mostSaid } from '../claims/kinds-said.ts';
import { TAGS } from '../model/tags.ts';
import { WHOLE_CLASSES } from '../model/whole-classes.ts';
import type { Door } from '../reading.ts';
import { DOORS } from '../../vocabulary.ts';

/** Phrases that are weighed as they are. */
const PHRASES = [
  'finality:final',
  'finality:conditional',
  'finality:open',
  'no-feedback',
  ...TAGS.flatMap(({ tag }) => (tag.startsWith('door:') ? [tag] : [])),
];

/** The names of what the finality of a no is weighed by, in the order of `finalityFigures`. */
export const FINALITY_FIGURES: readonly string[] = [
  ...TAGS.map(({ tag }) => tag),
  ...TAGS.map(({ tag }) => `${tag} again`),
  ...WHOLE_CLASSES.map((name) => `whole: ${name}`),
  ...PHRASES.map((says) => `phrase: ${says}`),
  ...DOORS.map((kind) => `found: ${kind}`),
  ...DOORS.map((kind) => `dated: ${kind}`),
];

/**
 * What the finality of a no is weighed by: what its sentences say most and second, what it is as a whole, phrases, the doors that
 * were found. Figures of order 1.
 */
export function finalityFigures(
  { byRule, tagged }: Said,
  whole: Float32Array,
  subjectSentences: number,
  doors: readonly Door[],
): Float64Array {
  const figures = new Float64Array(FINALITY_FIGURES.length);
  for (const [at, { tag }] of TAGS.entries()) {
    const { first, second } = mostSaid(tagged, tag, subjectSentences);
    figures[at] = logOdds(first);
    figures[TAGS.length + at] = logOdds(second);
  }
  let at = TAGS.length * 2;
  for (const [name] of WHOLE_CLASSES.entries()) figures[at++] = Math.max(-2, Math.min(2, (whole[name] ?? 0) / 4));
  const said = byRule.filter(({ inSubject }) => !inSubject);
  for (const says of PHRASES) figures[at++] = Number(claimsThatSay(said, says).length > 0);
  for (const kind of DOORS) figures[at++] = Number(doors.some((door) => door.kind === kind));
  for (const kind of DOORS) figures[at++] = Number(doors.some((door) => door.kind === kind && door.date !== null));
  return figures;
}
