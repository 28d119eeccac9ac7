import { foldWord } from '../reading/grammar/fold.ts';
import { OCCUPATIONS } from '../reading/names/occupations.ts';

/** Words that stand around an occupation in the names of many roles, folded: they give nobody away. */
const AROUND: ReadonlySet<string> = new Set(
  'account acquisition administrative art assistant associate audio backend board brand business campaign care chief children client clinical cloud commercial communications community content copy creative culture curriculum customer data deputy design development digital divisional documentary drama editorial education engineering english environmental event events exhibition experience export fiction film finance financial first freelance frontend full fullstack games general graduate graphic head health history human independent infrastructure interim international it junior language learning legal library literary machine maintenance managing marketing maths medical member mid mobile music narrative night office online operations part people performance platform policy post postdoctoral primary principal product production programme programming project public quality radio regional remote research resources retail sales school science second secondary security senior service services site social software sound stack staff stage strategic studio summer support sustainability systems team technical technology temporary theatre time trade training translation user ux ui video visiting visual voice web winter writing young youth'.split(
    ' ',
  ),
);

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * A role without anything that could be a name: only words that are known to be said of work stay, whatever else is in it. Empty
 * where none is.
 */
export function plainRole(role: string): string {
  const words = role.match(WORD) ?? [];
  const kept = words.filter((word) => isOfWork(foldWord(word)));
  return kept.some((word) => OCCUPATIONS.has(foldWord(word))) ? kept.join(' ') : '';
}

function isOfWork(word: string): boolean {
  return OCCUPATIONS.has(word) || AROUND.has(word);
}
