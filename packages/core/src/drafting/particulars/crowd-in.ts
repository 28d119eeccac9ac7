import { foundIn, holdsIn } from '../../asked-of.ts';
const COUNT = String.raw`(?:(?:over|more than|almost|nearly|around|about|some|just over|just under|well over) )?(?:\d{1,3},\d{3}|\d{2,5}|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one|two|three|four|five|six|seven|eight|nine) hundred)`;
const SENT =
  'applications|works|images|films|designs|recordings|papers|submissions|proposals|abstracts|entries|manuscripts|stories|poems|queries|pitches|auditions|tenders|bids|candidates|applicants|responses|expressions of interest|people|makers|artists|writers|poets|traders|schools|teams|families|singers|actors|dancers|musicians|performers|quotes|quotations';
const PLACES =
  'places|slots|spaces|spots|studios|grants|awards|talks|papers|parts|rooms|posts|positions|fellowships|residencies|bursaries|prizes|stands|pages|units|residents|speakers|commissions|seats|vacancies|stories|poems|artists|projects|roles';
const FEW = String.raw`\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty`;
/** "188 applications for five studios", "over 90 applications": how many wrote in, and for how much room where it is said beside it. */
const CROWD = new RegExp(
  String.raw`(?<![\p{L}\d.,£$€/-])((?:${COUNT}) (?:(?!and\b|or\b)\p{Ll}+ )?(?:${SENT}))((?: this (?:year|time|round|season))?,? for (?:only |just |our )?(${FEW}) (?:\p{Ll}+ )?(${PLACES})(?![\p{L}-]))?(?![\p{L}-])`,
  'iu',
);
/** Without a number nobody was counted. */
const NUMBER = /\d\d|hundred|(?:twen|thir|for|fif|six|seven|eigh|nine)ty/i;
/** Not how many there were: how many are read or wanted, or how old they are. */
const OTHERWISE =
  /\b(?:up to|at most|maximum|limit(?:ed)? (?:to|of)|no more than|fund(?:ed)?|chose|selected|shortlist\w*|accept\w*|first|top)\b[^.]{0,12}$/i;

/** Somebody sent in, came or was chosen from among them: "a room for thirty people" counts an audience. */
const COUNTED =
  /\b(?:received|receiv\w+|had|have|got|get|gets|read|were|was|are|attracted|counted|saw|seen|heard|listened|looked|auditioned|interviewed|applied|entered|submitted|sent|wrote|write|came|come|responded|answered|competing|among|between|chose)\b|\b(?:of|from|for|with)(?: \p{L}+)? ?$/iu;
/** "2027 applications" are those of a year. */
const YEAR = /^(?:19|20)\d\d(?!\d)/;
/** "Between 40 and 60 people", "40 to 60 people": the number is half of what is said. */
const OUT_OF = /\b(?:between|and|to|or)\s$|[–-]\s?$/i;

/** How many wrote in, by the letter's own number; empty where it gives none. */
export function crowdIn(sentences: readonly string[]): string {
  for (const sentence of sentences) {
    const found = NUMBER.test(sentence) ? foundIn(CROWD, sentence) : null;
    if (found === null || holdsIn(OTHERWISE, sentence.slice(0, found.index))) continue;
    const [, many = '', , few = '', places = ''] = found;
    const around = `${sentence.slice(found.index + found[0].length)} ${sentence.slice(0, found.index)}`;
    if (few === '' && !COUNTED.test(around)) continue;
    if (YEAR.test(many) || OUT_OF.test(sentence.slice(0, found.index))) continue;
    return few === '' ? many : `${many} for ${few} ${places}`;
  }
  return '';
}
