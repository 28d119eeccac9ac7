import { foundIn, holdsIn } from '../../asked-of.ts';
import { smallFirst } from '../first-letter.ts';

/** What an English letter says of how a bid was marked. */
export interface Scores {
  /** "62 of 100", "62 against 78": all of it. */
  readonly total: string;
  /** Where the winning bid was furthest ahead: "On quality we scored 41 and the winning bid 52". */
  readonly gap: string;
}

const NO_SCORES: Scores = { total: '', gap: '' };

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,2})?`;
const OUT_OF = String.raw`\s?(?:\/|out of|of|from a possible)\s?`;
/** "Quality 41/60", "social value: 6 out of 10". */
const MARK = new RegExp(
  String.raw`(?<![\p{L}\d])(\p{L}[\p{L}&-]*(?: (?!of |for )\p{L}[\p{L}&-]*){0,3}?)(?: was| were|:| -| –)? (${NUMBER})${OUT_OF}(\d{1,3})(?!\d|\.\d)`,
  'giu',
);
/** "You scored 62 of 100", "a total of 71.5 out of 100". */
const TOTAL = new RegExp(
  String.raw`\b(?:your?(?: \p{L}+){0,3} (?:scored|received|was awarded|achieved|(?:total )?score (?:was|is|of))|total(?: score)?(?: of|:| was)?)(?: a total)?(?: of)? (${NUMBER})(?:%| (?:marks|points))?(?:${OUT_OF}(\d{1,3})(?!\d| (?:for|on|in) )|(?!\d|\.\d|%| (?:for|on|in) |${OUT_OF}\d))`,
  'iu',
);
const WINNERS = /\b(?:winning|successful|preferred|highest[- ]scoring|winner\w{0,2}|top)\b/i;
const THEIR_TOTAL = new RegExp(
  String.raw`\b(?:winning|successful|preferred|highest[- ]scoring|winner\w{0,2}|top)\b[^.;]{0,40}?\b(?:scored|received|was awarded|achieved|had|with|was|is|of|at|:)\s?(?:a total (?:of )?)?(${NUMBER})(?!\s?[/%\d])`,
  'iu',
);
/** Not what was marked: how it was counted. */
const NO_CRITERION =
  /^(?:you|your|scores?|scored|total|overall|and|with|was|were|received|awarded|marks?|points|lot|ranked|of|the)\b/i;

/** The marks that the sentences give, of this bid and of the one that won. */
export function scoresIn(sentences: readonly string[]): Scores {
  const mine = new Map<string, number>();
  let gap = '';
  let most = 0;
  let total = '';
  let theirs: string | undefined;
  for (const sentence of sentences) {
    if (!/\d/.test(sentence)) continue;
    const parts = sentence.split(
      /(?<=[.;])\s|, (?=(?:while|whereas|and|against)\b)|\b(?=the (?:winning|successful|preferred)\b)/i,
    );
    for (const part of parts) {
      const won = holdsIn(WINNERS, part);
      for (const [, named = '', score = '', of = ''] of part.matchAll(MARK)) {
        const criterion = named.replace(/^(?:for|on|in|your|our|their|scores?) /i, '').toLowerCase();
        if (NO_CRITERION.test(criterion)) continue;
        if (!won) mine.set(criterion, Number(score));
        const own = mine.get(criterion);
        if (!won || own === undefined || Number(score) - own <= most || Number(of) < own) continue;
        most = Number(score) - own;
        gap = `On ${smallFirst(criterion)} we scored ${String(own)} and the winning bid ${score}`;
      }
      const all = won ? null : foundIn(TOTAL, part);
      if (all !== null && total === '') total = all[2] === undefined ? (all[1] ?? '') : `${all[1] ?? ''} of ${all[2]}`;
      theirs ??= foundIn(THEIR_TOTAL, part)?.[1];
    }
  }
  if (total === '' && gap === '') return NO_SCORES;
  return { total: total === '' || theirs === undefined ? total : `${total}, and the winning bid ${theirs}`, gap };
}
